package org.digitalwings.app.web;

import java.security.Principal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What the layout shows around every page: {@code lang}, {@code theme}, {@code path}, {@code zone}, the addresses
 * {@code languageHref} and {@code themeHref} that switch them, {@code navigation}, {@code flashes}, and what capabilities add as {@link PageAttributes}.
 */
@Component
@ControllerAdvice(annotations = Controller.class)
final class PageFrame {

    // The community lives by one clock.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<NavigationItem> navigation;
    private final List<PageAttributes> additions;

    PageFrame(ObjectProvider<NavigationItem> navigation, ObjectProvider<PageAttributes> additions) {
        this.navigation = navigation.stream().sorted().toList();
        this.additions = additions.orderedStream().toList();
    }

    @ModelAttribute
    Mono<Void> fill(ServerWebExchange exchange, Model model) {
        if (ErrorAnswers.wantsDetails(exchange.getRequest())) {
            return Mono.empty();
        }
        return attributes(exchange).doOnNext(model::addAllAttributes).then();
    }

    Mono<Map<String, Object>> attributes(ServerWebExchange exchange) {
        var added = Flux.fromIterable(additions)
                .concatMap(addition -> addition.of(exchange))
                .collectList();
        var authorities = exchange.getPrincipal().map(PageFrame::authorities).defaultIfEmpty(Set.of());
        var flashes = exchange.getSession().map(Flash::take);
        return Mono.zip(added, authorities, flashes).map(parts -> {
            var path = exchange.getRequest().getPath().pathWithinApplication().value();
            var attributes = new HashMap<String, Object>();
            parts.getT1().forEach(attributes::putAll);
            attributes.put("path", path);
            attributes.put("lang", Languages.of(exchange).toLanguageTag());
            attributes.put("zone", ZONE);
            attributes.put("theme", Themes.of(exchange));
            attributes.put("languageHref", here(exchange, Languages.NAME, Languages.other(exchange)));
            attributes.put("themeHref", here(exchange, Themes.NAME, Themes.other(exchange)));
            attributes.put("flashes", parts.getT3());
            attributes.put(
                    "navigation",
                    navigation.stream()
                            .filter(item -> parts.getT2().contains(item.authority()))
                            .toList());
            return attributes;
        });
    }

    /** This page's address with another language or theme, everything else as it is. */
    private static String here(ServerWebExchange exchange, String name, String value) {
        return UriComponentsBuilder.fromPath(exchange.getRequest().getPath().value())
                .query(exchange.getRequest().getURI().getRawQuery())
                .replaceQueryParam(Languages.NAME)
                .replaceQueryParam(Themes.NAME)
                .replaceQueryParam(name, value)
                // Not verified: a browser may leave brackets as they are, and what came as an address is one.
                .build()
                .toUriString();
    }

    private static Set<String> authorities(Principal principal) {
        return principal instanceof Authentication authentication
                ? authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
