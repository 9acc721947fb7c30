package org.digitalwings.app.account;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;
import org.springframework.security.web.server.savedrequest.CookieServerRequestCache;

/**
 * The rules of access. Open are the sign-in page, the one that a link in a mail leads to, health and static files; everything else takes a signed-in account,
 * by session (pages, and scripts of our own pages) or by HTTP Basic (programs).
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class Security {

    static final String[] OPEN = {
        "/sign-in", "/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico", "/actuator/health/**", "/digest/stop"
    };

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** No filter of the chain is timed by itself: nobody asks for it, and each request would pay for it. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebSessionServerSecurityContextRepository sessions() {
        return new WebSessionServerSecurityContextRepository();
    }

    // In cookies, not in the session: whoever is not signed in costs the server no memory.
    private static ServerCsrfTokenRepository formTokens() {
        var tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    // Forms that upload a file carry the token as one of their parts.
    private static ServerCsrfTokenRequestHandler tokensInUploads() {
        var handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        return handler;
    }

    @Bean
    SecurityWebFilterChain chain(
            ServerHttpSecurity http,
            PasswordSignIn signIn,
            PresentAccounts present,
            AccessAnswers answers,
            ObjectProvider<AccessRule> rules,
            WebSessionServerSecurityContextRepository sessions) {
        return http.authenticationManager(signIn)
                .securityContextRepository(sessions)
                .authorizeExchange(paths -> {
                    paths.pathMatchers(OPEN).permitAll();
                    paths.pathMatchers("/actuator/**").hasRole(Role.ADMINISTRATOR.name());
                    rules.stream()
                            .forEach(rule -> paths.pathMatchers(rule.pattern())
                                    .hasRole(rule.role().name()));
                    paths.anyExchange().hasRole(Role.MEMBER.name());
                })
                .formLogin(form -> form.loginPage("/sign-in")
                        .authenticationEntryPoint(answers)
                        .authenticationFailureHandler(answers::signInFailed))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers)
                        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance()))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(answers::signedOut))
                .requestCache(cache -> cache.requestCache(new CookieServerRequestCache()))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens())
                        .requireCsrfProtectionMatcher(new FormsOnly())
                        .csrfTokenRequestHandler(tokensInUploads())
                        .accessDeniedHandler(answers))
                .addFilterBefore(new EndStaleSessions(present), SecurityWebFiltersOrder.AUTHORIZATION)
                .addFilterAfter(new PasswordFirst(), SecurityWebFiltersOrder.AUTHORIZATION)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(frames -> frames.mode(Mode.DENY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .permissionsPolicy(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()")))
                .build();
    }
}
