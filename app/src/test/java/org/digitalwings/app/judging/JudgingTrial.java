package org.digitalwings.app.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.app.testing.WrittenMembers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An edition of its own with two entries and two people who could judge them, and a manager who has judges proposed. The first person
 * knows the first project's field and founded it; the second knows the second project's.
 */
final class JudgingTrial {

    private static final String COMMUNITY = """
            CREATE (p:Member:Project {id: '@-p', kind: 'project', name: '#之灵手', text: '灵巧手与机器人操作', version: 0}),
                   (q:Member:Project {id: '@-q', kind: 'project', name: '#之稻田', text: '水稻育种', version: 0}),
                   (a:Member:Person {id: '@-a', kind: 'person', name: '#甲', text: '研究机器人操作', version: 0}),
                   (b:Member:Person {id: '@-b', kind: 'person', name: '#乙', text: '研究水稻', version: 0}),
                   (a)-[:FOUNDED]->(p),
                   (edition:Edition {id: '@', year: YEAR, name: 'YEAR'}),
                   (track:Track {id: '@-track', code: 'all', name: '综合', nameEn: 'All'})-[:OF]->(edition),
                   (p)-[:ENTERED]->(:Entry {id: '@-ep', round: 'preliminary'})-[:IN]->(track),
                   (q)-[:ENTERED]->(:Entry {id: '@-eq', round: 'preliminary'})-[:IN]->(track)
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final RunningApp app = RunningApp.shared();
    final Person manager = app.person(Role.MANAGER);
    private final int year;

    JudgingTrial(int year) {
        this.year = year;
        List<String> ids = Stream.of("p", "q", "a", "b").map(this::id).toList();
        WrittenMembers.write(
                app,
                COMMUNITY
                        .replace("YEAR", Integer.toString(year))
                        .replace("@", "judging-" + year)
                        .replace("#", "评审测试" + year),
                ids);
    }

    /** The id of a member or an entry. */
    String id(String end) {
        return "judging-%d-%s".formatted(year, end);
    }

    String name(String end) {
        return "评审测试" + year + end;
    }

    String page() {
        return "/judging/" + year;
    }

    String api(String end) {
        return "/api/editions/%d/judging%s".formatted(year, end);
    }

    ResponseSpec order(Map<String, Object> order) {
        Map<String, Object> whole = new HashMap<>(order);
        whole.putIfAbsent("added", List.of(id("a"), id("b")));
        return app.as(manager).post().uri(api("/proposals")).bodyValue(whole).exchange();
    }

    /** A proposal with one judge an entry, of the two and whoever has judged before. */
    JsonNode propose() {
        return body(order(Map.of("each", 1)).expectStatus().isCreated());
    }

    ResponseSpec send(HttpMethod method, String end, long version) {
        return app.as(manager)
                .method(method)
                .uri(api(end))
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .exchange();
    }

    ResponseSpec put(String end, long version, Object body) {
        return app.as(manager)
                .put()
                .uri(api(end))
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .bodyValue(body)
                .exchange();
    }

    JsonNode get(String end) {
        return JSON.readTree(app.reads(manager).written(api(end)));
    }

    String read(String end) {
        return app.reads(manager).page(page() + end);
    }

    /** The judges that a proposal gives to an entry. */
    static List<String> judges(JsonNode proposal, String entry) {
        return proposal.get("entries")
                .valueStream()
                .filter(row -> row.get("entry").asString().equals(entry))
                .flatMap(row -> row.get("judges").findValuesAsString("judge").stream())
                .toList();
    }

    static JsonNode body(ResponseSpec answer) {
        byte[] bytes = answer.expectBody().returnResult().getResponseBody();
        return JSON.readTree(bytes == null ? new byte[0] : bytes);
    }
}
