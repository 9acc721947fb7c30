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

/** The introductions in the graph. Each write is one statement, so one transaction, with its change and that of the two members. */
public final class Introductions {

    private static final String LOG =
            "WITH $changes AS changes\n" + ChangeLogCypher.TAIL + "RETURN count(*) AS changed";

    private static final String ASK = """
            MATCH (from:Member {id: $from}), (to:Member {id: $to})
            OPTIONAL MATCH (through:Member {id: $through})
            WITH from, to, through WHERE through IS NOT NULL OR $through = ''
            CREATE (from)<-[:FROM]-(i:Introduction {id: $id, status: $status, text: $text, at: $at, version: 0})-[:TO]->(to)
            FOREACH (member IN CASE WHEN through IS NULL THEN [] ELSE [through] END | CREATE (i)-[:THROUGH]->(member))
            """ + LOG;

    // Written before its version is read, because only a write takes the lock.
    private static final String ANSWER = """
            MATCH (i:Introduction {id: $id})
            SET i.locked = true
            REMOVE i.locked
            WITH i WHERE i.version = $version
            SET i.status = $status, i.answeredAt = $changedAt, i.reason = $reason, i.version = i.version + 1
            """ + LOG;

    private static final String ROW = """
            MATCH (from:Member)<-[:FROM]-(i)-[:TO]->(to:Member)
            RETURN i AS introduction, from.id AS from, to.id AS to,
                   head([(i)-[:THROUGH]->(through) | through.id]) AS through
            """;

    private static final String FIND = "MATCH (i:Introduction {id: $id})\n" + ROW;

    private static final String OF_MEMBER =
            "MATCH (:Member {id: $member})<-[:FROM|TO|THROUGH]-(i:Introduction)\n" + ROW + "ORDER BY i.at DESC, i.id";

    private final ReactiveNeo4jClient client;
    private final Clock clock;

    public Introductions(ReactiveNeo4jClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** One introduction, empty where there is none of this id. */
    public Mono<Introduction> find(String id) {
        return introductions(FIND, Map.of("id", id)).singleOrEmpty();
    }

    /** The introductions that a member asked for, is asked for, or is to make; the latest first. */
    public Flux<Introduction> of(MemberId member) {
        return introductions(OF_MEMBER, Map.of("member", member.value()));
    }

    /** Adds an introduction as version 0; empty where one of its members is unknown. */
    public Mono<Introduction> ask(Introduction introduction, String by) {
        MemberId through = introduction.through();
        return write(
                        ASK,
                        introduction,
                        ChangeKind.CREATED,
                        by,
                        Map.of("through", through == null ? "" : through.value()))
                .map(written -> introduction);
    }

    /**
     * Answers an introduction, or takes it back.
     *
     * @param introduction as the caller saw it
     * @return the introduction as it is now, empty where it has changed since
     * @throws IllegalArgumentException where it was answered before
     */
    public Mono<Introduction> answer(Introduction introduction, IntroductionAnswer answer, String by) {
        if (introduction.status().isFinal()) {
            throw new IllegalArgumentException("Introduction %s is %s and cannot become %s: ask for a new one."
                    .formatted(
                            introduction.id(),
                            introduction.status().code(),
                            answer.status().code()));
        }
        Introduction answered = introduction.answered(answer, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return write(ANSWER, answered, ChangeKind.CHANGED, by, Map.of("version", introduction.version()))
                .map(written -> answered);
    }

    private Mono<Boolean> write(
            String cypher, Introduction introduction, ChangeKind kind, String by, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("id", introduction.id());
        parameters.put("from", introduction.from().value());
        parameters.put("to", introduction.to().value());
        parameters.put("status", introduction.status().code());
        parameters.put("text", introduction.text());
        DeclineReason reason = introduction.reason();
        parameters.put("reason", reason == null ? null : reason.code());
        parameters.put("at", introduction.at().atZone(ZoneOffset.UTC));
        Instant answeredAt = introduction.answeredAt();
        parameters.put("changedAt", (answeredAt == null ? clock.instant() : answeredAt).atZone(ZoneOffset.UTC));
        parameters.put("changes", changes(introduction, kind, by));
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Boolean.class)
                .mappedBy((types, row) -> row.get("changed").asLong() > 0)
                .one()
                .filter(Boolean::booleanValue);
    }

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
