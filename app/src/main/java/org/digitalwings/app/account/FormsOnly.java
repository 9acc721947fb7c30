package org.digitalwings.app.account;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Which requests must carry the form token: all that change something, but those of programs that send their password
 * with each request. A browser could be made to send a remembered password too; it tells itself by Sec-Fetch-Site.
 */
final class FormsOnly implements ServerWebExchangeMatcher {

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return READING.contains(request.getMethod()) || isProgram(request)
                ? MatchResult.notMatch()
                : MatchResult.match();
    }

    private static boolean isProgram(ServerHttpRequest request) {
        var headers = request.getHeaders();
        var authorization = headers.getFirst(HttpHeaders.AUTHORIZATION);
        return authorization != null
                && authorization.regionMatches(true, 0, "Basic ", 0, "Basic ".length())
                && !headers.containsHeader("Sec-Fetch-Site");
    }
}
