package org.digitalwings.app.member.web;

import java.net.URI;
import java.util.List;
import org.digitalwings.app.member.MergedMemberException;
import org.digitalwings.graph.identity.FormerIds;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.UnknownMemberException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Leads whoever asks for a merged member to the one that it is a part of; for now, because merges can be undone. */
@ControllerAdvice
final class MergedMemberAnswers {

    private static final List<HttpMethod> READING = List.of(HttpMethod.GET, HttpMethod.HEAD);

    private final FormerIds formerIds;

    MergedMemberAnswers(FormerIds formerIds) {
        this.formerIds = formerIds;
    }

    /** Who is not in the snapshot, or in the index, may have been merged. */
    @ExceptionHandler
    Mono<ResponseEntity<Void>> answer(UnknownMemberException unknown, ServerWebExchange exchange) {
        MemberId former = unknown.member();
        return formerIds
                .keptFor(former.value())
                .map(kept -> answer(former, new MemberId(kept), unknown, exchange))
                .switchIfEmpty(Mono.error(unknown));
    }

    @ExceptionHandler
    ResponseEntity<Void> answer(MergedMemberException merged, ServerWebExchange exchange) {
        return answer(merged.former(), merged.kept(), merged, exchange);
    }

    private static ResponseEntity<Void> answer(
            MemberId former, MemberId kept, RuntimeException merged, ServerWebExchange exchange) {
        // An edit of what was merged is not one of the other: its editor has to see that first.
        if (!READING.contains(exchange.getRequest().getMethod())) {
            throw merged;
        }
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(kept(former, kept, exchange))
                .build();
    }

    private static URI kept(MemberId former, MemberId kept, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        String[] segments = request.getPath().pathWithinApplication().elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(element -> ((PathContainer.PathSegment) element).valueToMatch())
                .map(segment -> segment.equals(former.value()) ? kept.value() : segment)
                .toArray(String[]::new);
        return UriComponentsBuilder.fromPath(request.getPath().contextPath().value())
                .pathSegment(segments)
                .encode()
                .query(request.getURI().getRawQuery())
                .build(true)
                .toUri();
    }
}
