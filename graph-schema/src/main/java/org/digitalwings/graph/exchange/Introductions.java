package org.digitalwings.graph.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.change.ChangeLogCypher;
import org.digitalwings.graph.change.SubjectKind;
import org.digitalwings.graph.member.MemberId;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The introductions in the graph. Each write is one statement, so one transaction, with its change and that of both members. */
public final class Introductions {

    /** How many introductions of a member may be open at a time. */
    public static final int MOST_OPEN = 20;

    private static final String LOG = "WITH $changes AS changes\n" + ChangeLogCypher.TAIL + "RETURN max(seq) AS last";

    // Written before what is open is counted, because only a write takes the lock; in the order of the ids, so that of
    // two who
    // ask each other at once one waits for the other.
    private static final String ASK = """
            MATCH (member:Member) WHERE member.id IN [$from, $to]
            WITH member ORDER BY member.id
            SET member.locked = true
            REMOVE member.locked
            WITH count(*) AS members WHERE members = 2
            MATCH (from:Member {id: $from}), (to:Member {id: $to})
            OPTIONAL MATCH (through:Member {id: $through})
            WITH from, to, through
            WHERE (through IS NOT NULL OR $through = '')
              AND NOT EXISTS { (from)<-[:FROM]-(:Introduction {status: 'asked'})-[:TO]->(to) }
              AND COUNT { (from)<-[:FROM]-(:Introduction {status: 'asked'}) } < $most
            CREATE (from)<-[:FROM]-(i:Introduction {id: $id, status: $status, text: $text, at: $at, version: 0})-[:TO]->(to)
            FOREACH (member IN CASE WHEN through IS NULL THEN [] ELSE [through] END | CREATE (i)-[:THROUGH]->(member))
            """ + LOG;

    private static final String ANSWER = """
            MATCH (i:Introduction {id: $id})
            SET i.locked = true
            REMOVE i.locked
            WITH i WHERE i.version = $version
            SET i.status = $status, i.answeredAt = $changedAt, i.reason = $reason, i.version = i.version + 1
            """ + LOG;

    // A merge can make one of two, of which none asks the other.
    private static final String ROW = """
            MATCH (from:Member)<-[:FROM]-(i)-[:TO]->(to:Member) WHERE from <> to
            RETURN i AS introduction, from.id AS from, to.id AS to,
                   head([(i)-[:THROUGH]->(through) WHERE NOT through IN [from, to] | through.id]) AS through
            """;

    private static final String FIND = "MATCH (i:Introduction {id: $id})\n" + ROW;

    private static final String OF_MEMBER =
            "MATCH (:Member {id: $member})<-[:FROM|TO|THROUGH]-(i:Introduction)\nWITH DISTINCT i\n" + ROW
                    + "ORDER BY i.at DESC, i.id";

    private static final String LATEST = "MATCH (i:Introduction) WHERE i.status IN ['asked', 'accepted']\n" + ROW
            + "ORDER BY i.at DESC, i.id LIMIT $limit";

    private final ReactiveNeo4jClient client;
    private final Clock clock;

    public Introductions(ReactiveNeo4jClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param introduction as it is now
     * @param change the number of the last change
     */
    public record Written(Introduction introduction, long change) {}

    /** The latest that are open or accepted, the latest first. Linear in their number. */
    public Flux<Introduction> latest(int limit) {
        return introductions(LATEST, Map.of("limit", limit));
    }

    /** One introduction, empty where there is none of this id. */
    public Mono<Introduction> find(String id) {
        return introductions(FIND, Map.of("id", id)).singleOrEmpty();
    }

    /** The introductions that a member asked for, is asked for, or is to make; the latest first. */
    public Flux<Introduction> of(MemberId member) {
        return introductions(OF_MEMBER, Map.of("member", member.value()));
    }

    /**
     * Adds an introduction as version 0.
     *
     * @return empty where one of its members is unknown, the same one has asked for the same one and waits, or has
     *     {@value #MOST_OPEN} open ones
     */
    public Mono<Written> ask(Introduction introduction, String by) {
        MemberId through = introduction.through();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("most", MOST_OPEN);
        parameters.put("from", introduction.from().value());
        parameters.put("to", introduction.to().value());
        parameters.put("through", through == null ? "" : through.value());
        parameters.put("text", introduction.text());
        parameters.put("at", introduction.at().atZone(ZoneOffset.UTC));
        return write(ASK, introduction, ChangeKind.CREATED, by, clock.instant(), parameters);
    }

    /**
     * Answers an introduction, or takes it back.
     *
     * @param introduction as the caller saw it
     * @return empty where it has changed since
     * @throws IllegalArgumentException where it was answered before
     */
    public Mono<Written> answer(Introduction introduction, IntroductionAnswer answer, String by) {
        if (introduction.status().isFinal()) {
            throw new IllegalArgumentException("Introduction %s is %s and cannot become %s: ask for a new one."
                    .formatted(
                            introduction.id(),
                            introduction.status().code(),
                            answer.status().code()));
        }
        DeclineReason reason = answer.reason();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("version", introduction.version());
        parameters.put("reason", reason == null ? null : reason.code());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return write(ANSWER, introduction.answered(answer, now), ChangeKind.CHANGED, by, now, parameters);
    }

    private Mono<Written> write(
            String cypher,
            Introduction written,
            ChangeKind kind,
            String by,
            Instant now,
            Map<String, Object> parameters) {
        parameters.put("id", written.id());
        parameters.put("status", written.status().code());
        parameters.put("changedAt", now.atZone(ZoneOffset.UTC));
        parameters.put("changes", changes(written, kind, by));
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Long.class)
                .mappedBy((types, row) -> row.get("last").asLong(0))
                .one()
                .filter(last -> last > 0)
                .map(last -> new Written(written, last));
    }

    /** Two members that ask each other are nearer or further: a tie is a change of both. */
    private static List<Map<String, Object>> changes(Introduction introduction, ChangeKind kind, String by) {
        return Stream.of(
                        new ChangeDraft(kind, SubjectKind.INTRODUCTION, introduction.id(), by, null, Set.of()),
                        ChangeDraft.ofMember(
                                        ChangeKind.CHANGED, introduction.from().value())
                                .by(by),
                        ChangeDraft.ofMember(
                                        ChangeKind.CHANGED, introduction.to().value())
                                .by(by))
                .map(ChangeDraft::toMap)
                .toList();
    }

    private Flux<Introduction> introductions(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Introduction.class)
                .mappedBy((types, row) -> Introduction.of(row))
                .all();
    }
}
