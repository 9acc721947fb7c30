package org.digitalwings.app.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes an error as problem details of RFC 9457, worded in the caller's language. */
@Component
final class ErrorDetails {

    private static final String TYPE = "urn:digital-wings:problem:";

    // Such an error says no more than its status: RFC 9457 leaves its type out.
    private static final Pattern PLAIN_STATUS = Pattern.compile("web\\.problem\\.\\d{3}");

    private final JsonMapper json;
    private final ErrorWords words;

    ErrorDetails(JsonMapper json, ErrorWords words) {
        this.json = json;
        this.words = words;
    }

    Mono<Void> write(ServerWebExchange exchange, Answer answer) {
        var locale = Languages.of(exchange);
        var problem = ProblemDetail.forStatusAndDetail(answer.status(), words.detail(answer, locale));
        if (!PLAIN_STATUS.matcher(answer.key()).matches()) {
            problem.setType(URI.create(TYPE + answer.key().replaceFirst("(web\\.)?problem\\.", "")));
        }
        problem.setTitle(words.title(answer, locale));
        problem.setInstance(URI.create(
                exchange.getRequest().getPath().pathWithinApplication().value()));
        if (!answer.invalid().isEmpty()) {
            problem.setProperty("errors", answer.invalid());
        }
        if (answer.incident() != null) {
            problem.setProperty("incident", answer.incident());
        }
        var response = exchange.getResponse();
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLanguage(locale);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(problem))));
    }
}
