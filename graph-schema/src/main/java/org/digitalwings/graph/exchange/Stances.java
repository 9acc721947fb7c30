package org.digitalwings.graph.exchange;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.digitalwings.graph.change.ChangeLogCypher;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Mono;

/** The stances in the graph. Each write is one statement, so one transaction, with the change of both members. */
public final class Stances {

    private static final String LOG = """
            WITH [id IN CASE WHEN changed THEN [$from, $to] ELSE [] END |
                  {kind: 'changed', subjectKind: 'member', subject: id, by: $by}] AS changes
            WHERE size(changes) > 0
            """ + ChangeLogCypher.TAIL + "RETURN max(seq) AS last";

    private static final String TAKE = """
            MATCH (from:Member {id: $from}), (to:Member {id: $to})
            OPTIONAL MATCH (from)-[contrary:%2$s]->(to)
            WITH from, to, collect(contrary) AS replaced
            FOREACH (contrary IN replaced | DELETE contrary)
            MERGE (from)-[tie:%1$s]->(to) ON CREATE SET tie.at = $changedAt, tie.fresh = true
            WITH tie, tie.fresh IS NOT NULL OR size(replaced) > 0 AS changed
            REMOVE tie.fresh
            WITH changed
            """ + LOG;

    private static final String GIVE_UP = """
            MATCH (from:Member {id: $from})-[tie:%1$s]->(to:Member {id: $to})
            DELETE tie
            WITH count(*) > 0 AS changed
            """ + LOG;

    private final ReactiveNeo4jClient client;
    private final Clock clock;

    public Stances(ReactiveNeo4jClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Takes a stance, in the place of one that it contradicts.
     *
     * @param from the id of the member that takes it
     * @param to the id of the other member
     * @param by the account that does it
     * @return the number of the last change, 0 where the stance was taken already or a member is unknown
     */
    public Mono<Long> take(String from, Stance stance, String to, String by) {
        return write(TAKE, from, stance, to, by);
    }

    /**
     * Gives a stance up; the parameters are those of {@link #take}.
     *
     * @return the number of the last change, 0 where there was no such stance
     */
    public Mono<Long> giveUp(String from, Stance stance, String to, String by) {
        return write(GIVE_UP, from, stance, to, by);
    }

    private Mono<Long> write(String statement, String from, Stance stance, String to, String by) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("by", by);
        parameters.put("changedAt", clock.instant().atZone(ZoneOffset.UTC));
        return client.query(statement.formatted(stance.type(), stance.replacedType()))
                .bindAll(parameters)
                .fetchAs(Long.class)
                .mappedBy((types, row) -> row.get("last").asLong(0))
                .one()
                .defaultIfEmpty(0L);
    }
}
