package org.digitalwings.app.member.web;

import java.net.URI;
import java.util.List;
import org.digitalwings.app.member.MergedMemberException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads whoever asks for a merged member to the one that it is a part of; for now, because merges can be undone. */
@ControllerAdvice
final class MergedMemberAnswers {

    private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);

    @ExceptionHandler
    ResponseEntity<Void> answer(MergedMemberException merged, ServerWebExchange exchange) {
        // An edit of what was merged is not one of the other: its editor has to see that first.
        if (!READING.contains(exchange.getRequest().getMethod())) {
            throw merged;
        }
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(kept(merged, exchange))
                .build();
    }

    private static URI kept(MergedMemberException merged, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        String[] segments = request.getPath().pathWithinApplication().elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(element -> ((PathContainer.PathSegment) element).valueToMatch())
                .map(segment ->
                        segment.equals(merged.former().value()) ? merged.kept().value() : segment)
                .toArray(String[]::new);
        return UriComponentsBuilder.fromPath(request.getPath().contextPath().value())
                .pathSegment(segments)
                .encode()
                .query(request.getURI().getRawQuery())
                .build(true)
                .toUri();
    }
}
