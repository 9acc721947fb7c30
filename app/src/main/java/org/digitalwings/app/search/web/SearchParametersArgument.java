package org.digitalwings.app.search.web;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;

/**
 * Lets controllers take {@link SearchParameters} as an argument. The framework would read the annotations of each part by
 * reflection at each request, which takes as long as finding the hits.
 */
@Configuration(proxyBeanMethods = false)
class SearchParametersArgument implements WebFluxConfigurer, SyncHandlerMethodArgumentResolver {

    private static final Pattern COMMA = Pattern.compile(",");

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SearchParameters.class;
    }

    @Override
    public SearchParameters resolveArgumentValue(
            MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return read(exchange.getRequest().getQueryParams());
    }

    /** Reads what an address asks for: a single value may be several with commas between. */
    static SearchParameters read(MultiValueMap<String, String> asked) {
        return new SearchParameters(
                asked.getFirst("q"),
                list(asked, "kind"),
                list(asked, "topic"),
                list(asked, "place"),
                list(asked, "edition"),
                list(asked, "track"),
                list(asked, "round"),
                list(asked, "award"),
                list(asked, "stage"),
                list(asked, "raised"),
                list(asked, "need"),
                list(asked, "built-on"),
                asked.getFirst("near"),
                number(asked, "within"),
                asked.getFirst("sort"),
                list(asked, "facets"),
                asked.getFirst("after"),
                number(asked, "size"));
    }

    private static @Nullable List<String> list(MultiValueMap<String, String> asked, String name) {
        List<String> values = asked.get(name);
        return values != null && values.size() == 1
                ? COMMA.splitAsStream(Objects.requireNonNullElse(values.getFirst(), ""))
                        .map(String::strip)
                        .toList()
                : values;
    }

    private static @Nullable Integer number(MultiValueMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "search.problem.number",
                    "'%s' is '%s': give a whole number.".formatted(name, value),
                    name,
                    value);
        }
    }
}
