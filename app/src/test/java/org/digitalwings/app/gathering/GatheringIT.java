package org.digitalwings.app.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

final class GatheringIT {

    private static final Map<String, Object> EDIT = Map.of("kind", "MATCHMAKING_SESSION", "name", "新名称");

    private final GatheringTrial manager = GatheringTrial.asManager();

    @Test
    void plansASessionAndExportsItsAgenda() throws IOException, ParserException {
        String id = manager.session("乌镇对接会");
        assertThat(manager.plan(id, 3)).isEqualTo(2);
        manager.json("/api/gatherings/" + id)
                .jsonPath("$.status")
                .isEqualTo("PLANNED")
                .jsonPath("$.plan.counts.meetings")
                .value(Integer.class, meetings -> assertThat(meetings).isPositive());
        var calendar = manager.get("/api/gatherings/" + id + "/agenda.ics", 200);
        assertThat(calendar.getResponseHeaders().getContentType()).asString().startsWith("text/calendar");
        List<String> uids = uids(Objects.requireNonNull(calendar.getResponseBody()));
        assertThat(uids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(calendar.getResponseBody()).contains("TZID=Asia/Shanghai").contains("乌镇对接会");
        manager.plan(id, 3);
        String again = Objects.requireNonNull(
                manager.get("/api/gatherings/" + id + "/agenda.ics", 200).getResponseBody());
        assertThat(uids(again)).as("the same pairs keep their ids").anyMatch(uids::contains);
        byte[] workbook = Objects.requireNonNull(manager.client()
                .get()
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
        String id = manager.roundtable("嘉兴座谈会");
        manager.plan(id, 2);
        manager.json("/api/gatherings/" + id + "/agenda").jsonPath("$.length()").isEqualTo(3 * GatheringMembers.COUNT);
    }

    @Test
    void proposesInvitees() {
        String id = manager.create("CITY_ROUNDTABLE", "座谈会");
        manager.client()
                .post()
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
        String id = manager.create("MATCHMAKING_SESSION", "对接会");
        manager.api(HttpMethod.PUT, "/" + id, 0, EDIT, 200);
        assertThat(manager.version(id)).isEqualTo(1);
        assertThat(manager.api(HttpMethod.PUT, "/" + id, 0, EDIT, 412)).contains("\"status\":412");
        manager.api(HttpMethod.POST, "/" + id + "/plan", 0, Map.of("seconds", 1), 412);
        manager.client()
                .put()
                .uri("/api/gatherings/{id}", id)
                .bodyValue(EDIT)
                .exchange()
                .expectStatus()
                .isEqualTo(428)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(428);
    }

    @Test
    void keepsWhatIsSaidOfParticipantsAndPairs() {
        String id = manager.session("对接会");
        manager.api(
                HttpMethod.PUT,
                "/" + id + "/participants",
                1,
                List.of(
                        Map.of("member", "gm-0", "role", "project", "table", "3", "available", List.of(0, 1)),
                        Map.of("member", "gm-1", "role", "investor", "wishes", List.of("gm-0"))),
                200);
        manager.json("/api/gatherings/" + id + "/participants")
                .jsonPath("$[0].table")
                .isEqualTo("3")
                .jsonPath("$[0].available.length()")
                .isEqualTo(2)
                .jsonPath("$[1].wishes[0]")
                .isEqualTo("gm-0");
        manager.plan(id, 1);
        manager.json("/api/gatherings/" + id + "/agenda")
                .jsonPath("$[0].table")
                .isEqualTo("3")
                .jsonPath("$[0].period")
                .value(Integer.class, slot -> assertThat(slot).isBetween(0, 1));
    }

    @Test
    void keepsTheBestPlanWhenCancelled() {
        String id = manager.roundtable("座谈会");
        manager.start(id, 1, 300);
        Awaitility.await()
                .atMost(GatheringTrial.PATIENCE)
                .until(() -> manager.state(id).equals("RUNNING"));
        manager.api(HttpMethod.POST, "/" + id + "/plan", 1, Map.of("seconds", 1), 409);
        manager.api(HttpMethod.DELETE, "/" + id + "/plan", 1, Map.of(), 204);
        Awaitility.await()
                .atMost(GatheringTrial.PATIENCE)
                .until(() -> manager.state(id).equals("STORED"));
        manager.json("/api/gatherings/" + id).jsonPath("$.plan.ending").isEqualTo("cancelled");
    }

    @Test
    void doesNotStoreAPlanOverAnEdit() {
        String id = manager.roundtable("座谈会");
        manager.start(id, 1, 3);
        manager.api(HttpMethod.PUT, "/" + id, 1, Map.of("kind", "CITY_ROUNDTABLE", "name", "另一个名称"), 200);
        Awaitility.await()
                .atMost(GatheringTrial.PATIENCE)
                .until(() -> manager.state(id).equals("STALE"));
    }

    @Test
    void tellsProgressAsEvents() {
        String id = manager.roundtable("座谈会");
        manager.start(id, 1, 1);
        String events = Objects.requireNonNull(manager.client()
                .get()
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
        String id = manager.roundtable("座谈会");
        manager.plan(id, 1);
        GatheringTrial member = GatheringTrial.asMember("gm-3");
        member.get("/api/gatherings/" + id, 404);
        member.api(HttpMethod.POST, "", 0, Map.of("kind", "CITY_ROUNDTABLE", "name", "x"), 403);
        member.api(HttpMethod.DELETE, "/" + id + "/plan", 0, Map.of(), 403);
        manager.api(HttpMethod.POST, "/" + id + "/publication", 2, Map.of(), 200);
        member.json("/api/gatherings/" + id + "/agenda").jsonPath("$.length()").isEqualTo(3);
        member.get("/api/gatherings/" + id + "/participants", 403);
        member.get("/api/gatherings/" + id + "/why-not?a=gm-1&b=gm-3", 403);
    }

    private static List<String> uids(String calendar) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(calendar)).getComponents(CalendarComponent.VEVENT).stream()
                        .map(event -> event.getRequiredProperty("UID").getValue())
                        .toList();
    }
}
