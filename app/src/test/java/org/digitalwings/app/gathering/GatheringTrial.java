package org.digitalwings.app.gathering;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.matching.community.MemberId;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** What tests of gatherings do over and over: as a manager make, fill and plan one, read its pages and send their forms. */
final class GatheringTrial {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WebTestClient client;

    private GatheringTrial(WebTestClient client) {
        this.client = client.mutate().responseTimeout(PATIENCE).build();
    }

    /** As a new manager of a community that has {@link GatheringMembers}. */
    static GatheringTrial asManager() {
        RunningApp app = RunningApp.shared();
        GatheringMembers.add(app);
        return new GatheringTrial(app.as(app.person(Role.MANAGER)));
    }

    /** As a new member who acts for one of them. */
    static GatheringTrial asMember(String id) {
        RunningApp app = RunningApp.shared();
        return new GatheringTrial(app.as(app.person(Role.MEMBER, new MemberId(id))));
    }

    /** A session of all members, not planned yet. */
    String session(String name) {
        String id = create("MATCHMAKING_SESSION", name);
        api(HttpMethod.PUT, "/" + id + "/participants", 0, GatheringMembers.sides(), 200);
        return id;
    }

    /** A roundtable of all members, not planned yet. */
    String roundtable(String name) {
        return roundtable(name, GatheringMembers.COUNT);
    }

    String roundtable(String name, int guests) {
        String id = create("CITY_ROUNDTABLE", name);
        List<Map<String, String>> roles = GatheringMembers.roles().subList(0, guests);
        api(HttpMethod.PUT, "/" + id + "/participants", 0, roles, 200);
        return id;
    }

    String create(String kind, String name) {
        String location = Objects.requireNonNull(client.post()
                .uri("/api/gatherings")
                .bodyValue(Map.of("kind", kind, "name", name, "date", "2026-11-20"))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult()
                .getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Plans the present version and waits until the plan is stored; answers the version with the plan. */
    long plan(String id, int seconds) {
        long version = version(id);
        start(id, version, seconds);
        Awaitility.await().atMost(PATIENCE).until(() -> state(id).equals("STORED"));
        return version + 1;
    }

    void start(String id, long version, int seconds) {
        api(HttpMethod.POST, "/" + id + "/plan", version, Map.of("seconds", seconds), 202);
    }

    String state(String id) {
        PlanEvent event = client.get()
                .uri("/api/gatherings/{id}/plan", id)
                .exchange()
                .expectBody(PlanEvent.class)
                .returnResult()
                .getResponseBody();
        return event == null ? "NONE" : event.state().name();
    }

    long version(String id) {
        String tag = Objects.requireNonNull(
                get("/api/gatherings/" + id, 200).getResponseHeaders().getFirst(HttpHeaders.ETAG));
        return Long.parseLong(tag.replace("\"", ""));
    }

    /** Sends something about a gathering as a program; answers the answer's text. */
    String api(HttpMethod method, String path, long version, Object body, int status) {
        return text(client.method(method)
                .uri("/api/gatherings" + path)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult());
    }

    /** Reads an answer for a program. */
    EntityExchangeResult<String> get(String uri, int status) {
        return client.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult();
    }

    WebTestClient.BodyContentSpec json(String uri) {
        return client.get().uri(uri).exchange().expectStatus().isOk().expectBody();
    }

    /** The agenda of one member, of all where empty, as the API tells it. */
    List<AgendaEntry> entries(String id, String member) {
        return Objects.requireNonNull(client.get()
                .uri("/api/gatherings/{id}/agenda?member={member}", id, member)
                .exchange()
                .expectBody(new ParameterizedTypeReference<List<AgendaEntry>>() {})
                .returnResult()
                .getResponseBody());
    }

    WebTestClient client() {
        return client;
    }

    String page(String uri) {
        return page(uri, 200);
    }

    String page(String uri, int status) {
        return text(client.get()
                .uri(uri)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult());
    }

    /** Sends a form: names and values in turn; answers the page that follows at once, empty where it leads elsewhere. */
    String form(String uri, int status, String... fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return text(client.post()
                .uri(uri)
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData(form))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult());
    }

    private static String text(EntityExchangeResult<String> answer) {
        return Objects.requireNonNullElse(answer.getResponseBody(), "");
    }
}
