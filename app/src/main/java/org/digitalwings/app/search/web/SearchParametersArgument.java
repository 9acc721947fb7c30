package org.digitalwings.app.search.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
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
        return SearchParameters.of(exchange.getRequest().getQueryParams());
    }
}
