package org.digitalwings.app.web;

import java.util.HashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes an error as a page, or as a notice where htmx asked for a part of a page. */
@Component
final class ErrorPages {

    private final ErrorWords words;
    private final PageFrame frame;
    private final ServerCodecConfigurer codecs;
    private final ObjectProvider<ViewResolver> views;

    ErrorPages(ErrorWords words, PageFrame frame, ServerCodecConfigurer codecs, ObjectProvider<ViewResolver> views) {
        this.words = words;
        this.frame = frame;
        this.codecs = codecs;
        this.views = views;
    }

    Mono<Void> write(ServerWebExchange exchange, Answer answer) {
        var locale = Languages.of(exchange);
        var template = "true".equals(exchange.getRequest().getHeaders().getFirst("HX-Request"))
                ? "layout/notice"
                : "layout/error";
        return frame.attributes(exchange)
                .map(attributes -> {
                    var model = new HashMap<String, Object>(attributes);
                    model.put("status", answer.status().value());
                    model.put("title", words.title(answer, locale));
                    model.put("detail", words.detail(answer, locale));
                    model.put("advice", words.advice(answer, locale));
                    model.put("invalid", answer.invalid());
                    if (answer.incident() != null) {
                        model.put("incident", answer.incident());
                    }
                    return model;
                })
                .flatMap(model -> ServerResponse.status(answer.status())
                        .contentType(MediaType.TEXT_HTML)
                        .render(template, model))
                .flatMap(response -> response.writeTo(exchange, new Context()));
    }

    private final class Context implements ServerResponse.Context {

        @Override
        public List<HttpMessageWriter<?>> messageWriters() {
            return codecs.getWriters();
        }

        @Override
        public List<ViewResolver> viewResolvers() {
            return views.orderedStream().toList();
        }
    }
}
