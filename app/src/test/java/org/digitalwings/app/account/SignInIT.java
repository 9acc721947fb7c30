package org.digitalwings.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

final class SignInIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final RunningApp app = RunningApp.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/members", "/api/docs", "/search", "/account/password"})
    void sendsStrangersFromPagesToTheSignInPage(String page) {
        app.anonymous()
                .get()
                .uri(page)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/account", "/api/members/x", "/api/openapi", "/actuator/prometheus", "/actuator/info"})
    void refusesStrangersInTheApi(String path) {
        app.anonymous()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueMatches(HttpHeaders.WWW_AUTHENTICATE, "Basic .*")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/actuator/health", "/css/theme.css", "/webjars/htmx.org/dist/htmx.min.js"})
    void isOpenToStrangersWhereTheyNeedIt(String path) {
        app.anonymous().get().uri(path).exchange().expectStatus().isOk();
    }

    @Test
    void remembersNothingOfAProgramThatSendsItsPassword() {
        var person = app.person(Role.MEMBER);
        app.as(person)
                .get()
                .uri("/api/account")
                .exchange()
                .expectStatus()
                .isOk()
                .expectCookie()
                .doesNotExist("digital-wings")
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("MEMBER");
    }

    @Test
    void metricsAreForAdministrators() {
        app.as(app.person(Role.MANAGER))
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isForbidden();
        app.as(app.person(Role.ADMINISTRATOR))
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void opensASessionByTheForm() {
        var person = app.person(Role.MEMBER);
        var session = signIn(person, true);
        assertThat(session.getResponseHeaders().getLocation()).hasPath("/");
        var cookie = Objects.requireNonNull(session.getResponseCookies().getFirst("digital-wings"));
        assertThat(cookie.isHttpOnly()).isTrue();
        app.anonymous()
                .get()
                .uri("/api/account")
                .cookie(cookie.getName(), cookie.getValue())
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void endsOtherSessionsWithANewPassword() {
        var person = app.person(Role.MEMBER);
        var elsewhere =
                Objects.requireNonNull(signIn(person, true).getResponseCookies().getFirst("digital-wings"));
        assertThat(statusWith(elsewhere)).isEqualTo(200);
        app.as(person)
                .put()
                .uri("/api/account/password")
                .bodyValue(Map.of("present", person.password(), "next", "a new sentence to remember"))
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(statusWith(elsewhere)).isEqualTo(401);
    }

    private int statusWith(ResponseCookie session) {
        return app.anonymous()
                .get()
                .uri("/api/account")
                .cookie(session.getName(), session.getValue())
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(signIn(app.person(Role.MEMBER), false).getStatus().value()).isEqualTo(403);
    }

    @Test
    void refusesABrowsersRememberedPasswordWithoutTheToken() {
        app.as(app.person(Role.MEMBER))
                .put()
                .uri("/api/account/password")
                .header("Sec-Fetch-Site", "cross-site")
                .bodyValue(Map.of("present", "x", "next", "y"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void saysNothingAboutWhichOfTheTwoIsWrong() {
        var unknown = signIn(new Person("nobody-here", "wrong"), true);
        var wrong = signIn(new Person(app.person(Role.MEMBER).username(), "wrong"), true);
        assertThat(unknown.getResponseHeaders().getLocation())
                .isEqualTo(wrong.getResponseHeaders().getLocation())
                .hasToString("/sign-in?wrong");
    }

    @Test
    void makesGuessersWait() {
        var guessed = new Person(app.person(Role.MEMBER).username(), "guess");
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn(guessed, true);
        }
        assertThat(signIn(guessed, true).getResponseHeaders().getLocation())
                .asString()
                .matches("/sign-in\\?wait=1[0-6]");
        app.as(guessed).get().uri("/api/account").exchange().expectStatus().isEqualTo(429);
    }

    @Test
    void letsNobodyOnWithAOneTimePassword() {
        var password = app.oneTimePassword("first-timer", Role.MEMBER);
        var person = new Person("first-timer", password.value());
        app.as(person)
                .get()
                .uri("/api/account")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:digital-wings:problem:account.password-first");
        var session =
                Objects.requireNonNull(signIn(person, true).getResponseCookies().getFirst("digital-wings"));
        app.anonymous()
                .get()
                .uri("/members")
                .cookie(session.getName(), session.getValue())
                .exchange()
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location("/account/password");
    }

    private EntityExchangeResult<byte[]> signIn(Person person, boolean withToken) {
        var page = app.anonymous()
                .get()
                .uri("/sign-in")
                .exchange()
                .expectBody(String.class)
                .returnResult();
        var token = TOKEN.matcher(Objects.requireNonNull(page.getResponseBody()));
        assertThat(token.find()).isTrue();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("username", person.username());
        form.add("password", person.password());
        if (withToken) {
            form.add("_csrf", token.group(1));
        }
        return app.anonymous()
                .post()
                .uri("/sign-in")
                .cookies(cookies -> page.getResponseCookies().values().stream()
                        .flatMap(List<ResponseCookie>::stream)
                        .forEach(cookie -> cookies.add(cookie.getName(), cookie.getValue())))
                .body(BodyInserters.fromFormData(form))
                .exchange()
                .expectBody()
                .returnResult();
    }
}
