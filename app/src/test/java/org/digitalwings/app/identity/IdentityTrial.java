package org.digitalwings.app.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.digitalwings.app.testing.RunningApp;
import org.digitalwings.app.testing.RunningApp.Person;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLog;
import org.digitalwings.matching.community.MemberId;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two members that could be one, new for each test, and who may look. */
final class IdentityTrial {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger PAIRS = new AtomicInteger();
    private static final String BRANDS = "雾霭霖霆霄霁霈霏霓霜霰霹靖靛鞍鞘韶韵颂颐飒馨驰骁鸾鹭麓黛鼎齐龙";

    final RunningApp app = RunningApp.shared();
    final String brand;
    final String kept;
    final String gone;
    private final JsonMapper json = JsonMapper.builder().build();

    IdentityTrial() {
        int number = PAIRS.getAndIncrement();
        // A brand that no other test's pair has a part of.
        char mark = BRANDS.charAt(number);
        this.brand = "" + mark + "鲸" + mark + "鲲" + mark;
        this.kept = "who-" + number + "-a";
        this.gone = "who-" + number + "-b";
        write("""
                CREATE (a:Member:Organization {id: $kept, kind: 'startup', name: '杭州' + $brand + '科技有限公司', text: '记账软件',
                          email: 'hidden@kept.cn', visibility: ['email=nobody'], phone: '11112222', version: 3}),
                       (b:Member:Organization {id: $gone, kind: 'startup', name: $brand, website: 'https://' + $gone + '.cn', version: 0}),
                       (b)-[:KNOWN_AS]->(:NameKey {key: $brand}),
                       (:Member:Person {id: $kept + '-p', kind: 'person', name: '员工' + $kept})-[:WORKS_AT {title: '经理'}]->(b)
                """);
        awaitQueued(true);
    }

    MemberId keptId() {
        return new MemberId(kept);
    }

    /** Waits until the pair is among those that wait, or is not. */
    void awaitQueued(boolean there) {
        PairId pair = PairId.of(new MemberId(kept), new MemberId(gone));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> app.part(PairQueue.class).find(pair).isPresent() == there);
    }

    void write(String cypher) {
        Driver driver = app.part(Driver.class);
        ChangeLog log = new ChangeLog(driver, Clock.systemUTC());
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> {
                tx.run(cypher, Map.of("kept", kept, "gone", gone, "brand", brand))
                        .consume();
                log.append(
                        tx,
                        List.of(
                                ChangeDraft.ofMember(ChangeKind.CREATED, kept),
                                ChangeDraft.ofMember(ChangeKind.CREATED, gone)));
            });
        }
    }

    String pair() {
        return kept + "/" + gone;
    }

    Map<String, Object> order(long keptVersion, long goneVersion) {
        return Map.of("kept", kept, "keptVersion", keptVersion, "gone", gone, "goneVersion", goneVersion);
    }

    ResponseSpec post(Person person, String uri, Object body) {
        return app.as(person).post().uri(uri).bodyValue(body).exchange();
    }

    /** Says something of the pair. */
    ResponseSpec decide(Person person, String decision) {
        return decide(person, decision, tag(person));
    }

    ResponseSpec decide(Person person, String decision, String tag) {
        return app.as(person)
                .put()
                .uri("/api/identity/pairs/" + pair() + "/decision")
                .header(HttpHeaders.IF_MATCH, tag)
                .bodyValue(Map.of("decision", decision))
                .exchange();
    }

    /** The pair's entity tag as it is now. */
    String tag(Person person) {
        return Objects.requireNonNull(get(person, "/api/identity/pairs/" + pair())
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
    }

    /** Merges the two as they are after their creation, and answers the merge's id. */
    String merge(Person person) {
        return json(post(person, "/api/identity/merges", order(3, 0))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    ResponseSpec get(Person person, String uri) {
        return app.as(person).get().uri(uri).exchange();
    }

    JsonNode json(ResponseSpec answer) {
        return json.readTree(
                Objects.requireNonNull(answer.expectBody().returnResult().getResponseBody()));
    }

    /** The ids of the first members of pairs in the open list with the brand in a name. */
    List<String> queued(Person person, String state) {
        List<String> ids = new ArrayList<>();
        json(get(person, "/api/identity/pairs?q=" + brand + "&state=" + state)
                        .expectStatus()
                        .isOk())
                .get("items")
                .forEach(item -> ids.add(item.get("one").get("id").asString()));
        return ids;
    }

    String page(Person person, String uri) {
        return app.reads(person).page(uri);
    }
}
