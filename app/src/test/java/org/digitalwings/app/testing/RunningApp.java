package org.digitalwings.app.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.digitalwings.app.DigitalWings;
import org.digitalwings.app.account.Accounts;
import org.digitalwings.app.account.OneTimePassword;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.start.StartUpFinished;
import org.digitalwings.matching.community.MemberId;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** The application as it runs, started once for all tests of a run and stopped at its end. */
public final class RunningApp {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final AtomicInteger people = new AtomicInteger();

    private RunningApp(ConfigurableApplicationContext context) {
        this.context = context;
        var server = Objects.requireNonNull(((ReactiveWebServerApplicationContext) context).getWebServer());
        this.address = URI.create("http://localhost:" + server.getPort());
    }

    private static final class Holder {
        private static final RunningApp SHARED = start();
    }

    /** The application that all tests share. */
    public static RunningApp shared() {
        return Holder.SHARED;
    }

    private static RunningApp start() {
        try {
            var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "data");
            var started = new CompletableFuture<StartUpFinished>();
            ApplicationListener<PayloadApplicationEvent<StartUpFinished>> listener =
                    event -> started.complete(event.getPayload());
            var context = new SpringApplicationBuilder(DigitalWings.class)
                    .listeners(listener)
                    .run("--server.port=0", "--digital-wings.data=" + directory);
            started.orTimeout(LONGEST_START.toSeconds(), TimeUnit.SECONDS).join();
            return new RunningApp(context);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("No directory for the tests' data can be made.", unwritable);
        }
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    /** One of its parts. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Runs Cypher against its database. */
    public void cypher(String statement, Map<String, Object> parameters) {
        part(Driver.class).executableQuery(statement).withParameters(parameters).execute();
    }

    /** The password of a new account, which has to be replaced. A test may wait: it does not run on the event loop. */
    public OneTimePassword oneTimePassword(String username, Role role, MemberId... members) {
        return Objects.requireNonNull(
                part(Accounts.class).create(username, role, members).block(PATIENCE));
    }

    /** Somebody who has an account of the role and has replaced the one-time password. */
    public Person person(Role role, MemberId... members) {
        var username = role.name().toLowerCase(Locale.ROOT) + "-" + people.incrementAndGet();
        var password = oneTimePassword(username, role, members);
        var person = new Person(username, "correct horse battery " + people.get());
        anonymous()
                .put()
                .uri("/api/account/password")
                .headers(headers -> headers.setBasicAuth(username, password.value()))
                .bodyValue(Map.of("present", password.value(), "next", person.password()))
                .exchange()
                .expectStatus()
                .isNoContent();
        return person;
    }

    /** A client that nobody is signed in at. */
    public WebTestClient anonymous() {
        return WebTestClient.bindToServer()
                .baseUrl(address.toString())
                .responseTimeout(PATIENCE)
                .build();
    }

    /** A client that sends a person's password with each request. */
    public WebTestClient as(Person person) {
        return anonymous()
                .mutate()
                .defaultHeaders(headers -> headers.setBasicAuth(person.username(), person.password()))
                .build();
    }

    /** What the application answers a person. */
    public Reading reads(Person person) {
        return new Reading(as(person));
    }

    /** A client with a person's session, for very many requests: a password takes a while to be checked each time. */
    public WebTestClient inSession(Person person) {
        var page = anonymous()
                .get()
                .uri("/sign-in")
                .exchange()
                .expectBody(String.class)
                .returnResult();
        Matcher token = TOKEN.matcher(Objects.requireNonNull(page.getResponseBody()));
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no form token.");
        }
        var form = new LinkedMultiValueMap<String, String>();
        form.add("username", person.username());
        form.add("password", person.password());
        form.add("_csrf", token.group(1));
        var signedIn = anonymous()
                .post()
                .uri("/sign-in")
                .cookies(cookies -> page.getResponseCookies()
                        .forEach((name, values) ->
                                cookies.add(name, values.getFirst().getValue())))
                .bodyValue(form)
                .exchange()
                .returnResult(Void.class);
        return anonymous()
                .mutate()
                .defaultCookies(cookies -> signedIn.getResponseCookies()
                        .forEach((name, values) ->
                                cookies.add(name, values.getFirst().getValue())))
                .build();
    }

    /**
     * Somebody with an account.
     *
     * @param username the name to sign in with
     * @param password the person's own password
     */
    public record Person(String username, String password) {}
}
