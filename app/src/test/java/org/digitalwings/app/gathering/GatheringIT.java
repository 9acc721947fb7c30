package org.digitalwings.app.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

final class GatheringIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningApp app = RunningApp.shared();
    private final WebTestClient manager =
            app.as(app.person(Role.MANAGER)).mutate().responseTimeout(PATIENCE).build();

    @BeforeEach
    void haveMembers() {
        GatheringMembers.add(app);
    }

    @Test
    void plansASessionAndExportsItsAgenda() throws IOException, ParserException {
        String id = create("MATCHMAKING_SESSION", "乌镇对接会");
        invite(id, 0, GatheringMembers.sides());
        plan(id, 1, 3);
        manager.get()
                .uri("/api/gatherings/{id}", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"")
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("PLANNED")
                .jsonPath("$.plan.counts.meetings")
                .value(Integer.class, meetings -> assertThat(meetings).isPositive());
        String calendar = Objects.requireNonNull(manager.get()
                .uri("/api/gatherings/{id}/agenda.ics", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/calendar")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        List<String> uids = uids(calendar);
        assertThat(uids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(calendar).contains("TZID=Asia/Shanghai").contains("乌镇对接会");
        plan(id, 2, 3);
        assertThat(calendar(id)).as("the same pairs keep their ids").anyMatch(uids::contains);
        byte[] workbook = Objects.requireNonNull(manager.get()
                .uri("/api/gatherings/{id}/agenda.xlsx", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody());
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getFirstSheet().read()).hasSizeGreaterThan(2);
        }
    }

    @Test
    void plansARoundtable() {
        String id = create("CITY_ROUNDTABLE", "嘉兴座谈会");
        invite(id, 0, GatheringMembers.roles());
        plan(id, 1, 2);
        manager.get()
                .uri("/api/gatherings/{id}/agenda", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(3 * GatheringMembers.COUNT);
    }

    @Test
    void proposesInvitees() {
        String id = create("CITY_ROUNDTABLE", "座谈会");
        manager.post()
                .uri("/api/gatherings/{id}/proposal", id)
                .bodyValue(Map.of(
                        "invitees",
                        6,
                        "quotas",
                        Map.of("INVESTOR", Map.of("least", 2, "most", 3)),
                        "perOrganization",
                        1,
                        "mandatory",
                        List.of("gm-0"),
                        "excluded",
                        List.of()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.choices.length()")
                .isEqualTo(6)
                .jsonPath("$.choices[?(@.reason == 'MANDATORY')].member.value")
                .isEqualTo("gm-0");
    }

    @Test
    void refusesAStaleEdit() {
        String id = create("MATCHMAKING_SESSION", "对接会");
        Map<String, Object> edit = Map.of("kind", "MATCHMAKING_SESSION", "name", "新名称");
        manager.put()
                .uri("/api/gatherings/{id}", id)
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .bodyValue(edit)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"");
        manager.put()
                .uri("/api/gatherings/{id}", id)
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .bodyValue(edit)
                .exchange()
                .expectStatus()
                .isEqualTo(412)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        manager.put()
                .uri("/api/gatherings/{id}", id)
                .bodyValue(edit)
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        manager.post()
                .uri("/api/gatherings/{id}/plan", id)
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .bodyValue(Map.of("seconds", 1))
                .exchange()
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void keepsTheBestPlanWhenCancelled() {
        String id = create("CITY_ROUNDTABLE", "座谈会");
        invite(id, 0, GatheringMembers.roles());
        start(id, 1, 300);
        Awaitility.await().atMost(PATIENCE).until(() -> state(id).equals("RUNNING"));
        manager.post()
                .uri("/api/gatherings/{id}/plan", id)
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .bodyValue(Map.of("seconds", 1))
                .exchange()
                .expectStatus()
                .isEqualTo(409);
        manager.delete()
                .uri("/api/gatherings/{id}/plan", id)
                .exchange()
                .expectStatus()
                .isNoContent();
        Awaitility.await().atMost(PATIENCE).until(() -> state(id).equals("STORED"));
        manager.get()
                .uri("/api/gatherings/{id}", id)
                .exchange()
                .expectBody()
                .jsonPath("$.plan.ending")
                .isEqualTo("cancelled");
    }

    @Test
    void doesNotStoreAPlanOverAnEdit() {
        String id = create("CITY_ROUNDTABLE", "座谈会");
        invite(id, 0, GatheringMembers.roles());
        start(id, 1, 3);
        manager.put()
                .uri("/api/gatherings/{id}", id)
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .bodyValue(Map.of("kind", "CITY_ROUNDTABLE", "name", "另一个名称"))
                .exchange()
                .expectStatus()
                .isOk();
        Awaitility.await().atMost(PATIENCE).until(() -> state(id).equals("STALE"));
    }

    @Test
    void tellsProgressAsEvents() {
        String id = create("CITY_ROUNDTABLE", "座谈会");
        invite(id, 0, GatheringMembers.roles());
        start(id, 1, 1);
        String events = Objects.requireNonNull(manager.get()
                .uri("/api/gatherings/{id}/plan/events", id)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(events).contains("event:done").contains("\"state\":\"STORED\"");
    }

    @Test
    void showsMembersPublishedGatheringsAndTheirOwnAgendaOnly() {
        String id = create("CITY_ROUNDTABLE", "座谈会");
        invite(id, 0, GatheringMembers.roles());
        plan(id, 1, 1);
        WebTestClient member = app.as(app.person(Role.MEMBER, new MemberId("gm-3")));
        member.get().uri("/api/gatherings/{id}", id).exchange().expectStatus().isNotFound();
        member.post()
                .uri("/api/gatherings")
                .bodyValue(Map.of("kind", "CITY_ROUNDTABLE", "name", "x"))
                .exchange()
                .expectStatus()
                .isForbidden();
        member.delete()
                .uri("/api/gatherings/{id}/plan", id)
                .exchange()
                .expectStatus()
                .isForbidden();
        manager.post()
                .uri("/api/gatherings/{id}/publication", id)
                .header(HttpHeaders.IF_MATCH, "\"2\"")
                .exchange()
                .expectStatus()
                .isOk();
        member.get()
                .uri("/api/gatherings/{id}/agenda", id)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(3);
        member.get()
                .uri("/api/gatherings/{id}/participants", id)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private String create(String kind, String name) {
        String location = Objects.requireNonNull(manager.post()
                .uri("/api/gatherings")
                .bodyValue(Map.of("kind", kind, "name", name, "date", "2026-11-20"))
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void invite(String id, long version, List<Map<String, String>> participants) {
        manager.put()
                .uri("/api/gatherings/{id}/participants", id)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .bodyValue(participants)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void plan(String id, long version, int seconds) {
        start(id, version, seconds);
        Awaitility.await().atMost(PATIENCE).until(() -> state(id).equals("STORED"));
    }

    private void start(String id, long version, int seconds) {
        manager.post()
                .uri("/api/gatherings/{id}/plan", id)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .bodyValue(Map.of("seconds", seconds))
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    private String state(String id) {
        PlanEvent event = manager.get()
                .uri("/api/gatherings/{id}/plan", id)
                .exchange()
                .expectBody(PlanEvent.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(event).state().name();
    }

    private List<String> calendar(String id) throws IOException, ParserException {
        return uids(Objects.requireNonNull(manager.get()
                .uri("/api/gatherings/{id}/agenda.ics", id)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody()));
    }

    private static List<String> uids(String calendar) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(calendar)).getComponents(CalendarComponent.VEVENT).stream()
                        .map(event -> event.getRequiredProperty("UID").getValue())
                        .toList();
    }
}
