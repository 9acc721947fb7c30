package org.digitalwings.app.introduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.app.testing.WrittenMembers;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Members of which one asks the others, under ids that begin with a test's own letters, and who acts for them. */
final class IntroductionTrial {

    /** A request's text, which nobody else may come across. */
    static final String TEXT = "想谈谈试点合作的可能𠮷👩‍🔬";

    final RunningApp app = RunningApp.shared();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String prefix;

    /** Writes a project that asks, and two investors, an enterprise and a go-between, with as many more. */
    IntroductionTrial(String prefix, int more) {
        this.prefix = prefix;
        String members = """
                CREATE (:Member:Project {id: '$-mine', kind: 'project', name: '$之项目', text: '机器人', version: 0}),
                       (:Member:Organization {id: '$-fund', kind: 'investor', name: '$之资本', text: '投资机器人', version: 0}),
                       (:Member:Organization {id: '$-open', kind: 'investor', name: '$之基金', text: '投资机器人', version: 0,
                          email: 'hello@$.example', phone: '0573-1', visibility: ['email=community']}),
                       (:Member:Organization {id: '$-firm', kind: 'enterprise', name: '$之工厂', text: '汽车零部件', version: 0}),
                       (:Member:Person {id: '$-guide', kind: 'person', name: '$之向导', text: '', version: 0})
                WITH 1 AS one UNWIND range(1, %d) AS i
                CREATE (:Member:Organization {id: '$-more' + i, kind: 'investor', name: '$之第' + i, text: '', version: 0})
                """.formatted(more).replace("$", prefix);
        List<String> ids = Stream.concat(
                        Stream.of("mine", "fund", "open", "firm", "guide"),
                        IntStream.rangeClosed(1, more).mapToObj(i -> "more" + i))
                .map(this::id)
                .toList();
        WrittenMembers.write(app, members, ids);
    }

    String id(String member) {
        return prefix + "-" + member;
    }

    /** Somebody who acts for a member. */
    Person of(String member) {
        return app.person(Role.MEMBER, new MemberId(id(member)));
    }

    /** What comes of asking: the status, the body, and the tag. */
    Told ask(Person person, String from, String to, String text, @Nullable String through) {
        Map<String, String> draft = new HashMap<>(Map.of("to", id(to), "text", text));
        if (through != null) {
            draft.put("through", id(through));
        }
        return told(app.as(person).post().uri(list(from)).bodyValue(draft));
    }

    Told answer(Person person, String member, Told seen, String verb) {
        return answer(person, member, seen, verb, Map.of());
    }

    Told answer(Person person, String member, Told seen, String verb, Map<String, String> body) {
        return told(app.as(person)
                .post()
                .uri(list(member) + "/{i}/{verb}", seen.text("id"), verb)
                .header(HttpHeaders.IF_MATCH, seen.tag())
                .bodyValue(body));
    }

    void block(Person person, String member, String other) {
        app.as(person)
                .post()
                .uri("/api/members/{id}/ties/blocked/{other}", id(member), id(other))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    /** Takes all introductions and stances of these members out of the graph and the snapshot. */
    void forget() {
        try (Session session = app.part(Driver.class).session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run(
                                "MATCH (m:Member)<-[:FROM]-(i:Introduction) WHERE m.id STARTS WITH $prefix DETACH DELETE i",
                                Map.of("prefix", prefix))
                        .consume();
                tx.run(
                                "MATCH (m:Member)-[tie:BLOCKED]->() WHERE m.id STARTS WITH $prefix DELETE tie",
                                Map.of("prefix", prefix))
                        .consume();
                app.part(ChangeLog.class)
                        .append(
                                tx,
                                Stream.of("mine", "fund", "open")
                                        .map(this::id)
                                        .map(id -> ChangeDraft.ofMember(ChangeKind.CHANGED, id))
                                        .toList());
            });
        }
        long last = app.part(ChangeLog.class).last();
        CurrentCommunity community = app.part(CurrentCommunity.class);
        Awaitility.await().until(() -> community.position() >= last);
    }

    Told get(Person person, String uri, Object... variables) {
        return told(app.as(person).get().uri(uri, variables));
    }

    String list(String member) {
        return "/api/members/" + id(member) + "/introductions";
    }

    /** The rules that keep a member from another's list. */
    List<String> barriers(Person person, String seeker, String candidate) {
        return get(person, "/api/members/" + id(seeker) + "/suggestions/" + id(candidate))
                .body()
                .path("forbiddenBy")
                .findValuesAsString("code");
    }

    private Told told(RequestHeadersSpec<?> request) {
        EntityExchangeResult<byte[]> answer = request.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()
                .expectBody()
                .returnResult();
        byte[] body = answer.getResponseBody();
        String tag = answer.getResponseHeaders().getETag();
        return new Told(
                answer.getStatus().value(), json.readTree(body == null ? new byte[0] : body), tag == null ? "" : tag);
    }

    /** An answer. */
    record Told(int status, JsonNode body, String tag) {

        String text(String field) {
            return body.path(field).asString("");
        }
    }
}
