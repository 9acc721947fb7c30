package org.digitalwings.app.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers every error once: with problem details to programs, with a page to people, with a notice to htmx. */
@Component
@Order(-2)
public final class ErrorAnswers implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final ErrorMapping mapping;
    private final ErrorPages pages;
    private final ErrorDetails details;

    ErrorAnswers(ErrorMapping mapping, ErrorPages pages, ErrorDetails details) {
        this.mapping = mapping;
        this.pages = pages;
        this.details = details;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(error);
        }
        var answer = logged(exchange, error, mapping.answer(error));
        response.setStatusCode(answer.status());
        if (answer.retryAfter() != null) {
            response.getHeaders()
                    .set(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(answer.retryAfter().toSeconds()));
        }
        response.getHeaders().setCacheControl("no-store");
        return wantsDetails(exchange.getRequest()) ? details.write(exchange, answer) : pages.write(exchange, answer);
    }

    /** Whether the request comes from a program: everything under /api, and whoever prefers JSON to HTML. */
    public static boolean wantsDetails(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication().value();
        if (path.startsWith("/api/docs")) {
            return false;
        }
        return path.startsWith("/api/")
                || path.startsWith("/actuator/")
                || request.getHeaders().getAccept().stream()
                        .findFirst()
                        .filter(type -> !type.isWildcardType())
                        .filter(type -> type.getSubtype().endsWith("json")
                                || MediaType.TEXT_EVENT_STREAM.isCompatibleWith(type))
                        .isPresent();
    }

    private static Answer logged(ServerWebExchange exchange, Throwable error, Answer answer) {
        var request = exchange.getRequest();
        if (!answer.status().is5xxServerError()) {
            LOG.debug("{} {} answered {}", request.getMethod(), request.getPath(), answer.status(), error);
            return answer;
        }
        if (answer.retryAfter() != null) {
            LOG.warn("{} {} answered {}: {}", request.getMethod(), request.getPath(), answer.status(), answer.key());
            return answer;
        }
        var incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Incident {}: {} {} failed", incident, request.getMethod(), request.getPath(), error);
        return answer.withIncident(incident);
    }
}
