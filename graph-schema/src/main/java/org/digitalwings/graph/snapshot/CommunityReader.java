package org.digitalwings.graph.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.types.MapAccessor;

/**
 * Reads members and ties by streaming: whatever the size of the community, a few thousand rows are in memory at a time. The
 * caller's thread waits for the database.
 */
public final class CommunityReader {

    private static final int FETCH_SIZE = 2_000;

    private static final SessionConfig READING = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(FETCH_SIZE)
            .build();

    private final Driver driver;

    public CommunityReader(Driver driver) {
        this.driver = driver;
    }

    /** Hands on every member. */
    public void members(Consumer<MemberRow> rows) {
        read(MemberCypher.ALL, Map.of(), MemberRows::of, rows);
    }

    /** Hands on the members with these ids, in any order; ids that no member has are passed over. */
    public void members(Collection<String> ids, Consumer<MemberRow> rows) {
        read(MemberCypher.SOME, Map.of("ids", List.copyOf(ids)), MemberRows::of, rows);
    }

    /** Hands on every tie. */
    public void ties(Consumer<TieRow> rows) {
        for (TieCypher shape : TieCypher.values()) {
            read(shape.all(), Map.of(), CommunityReader::tie, rows);
        }
    }

    /** Hands on every tie at a member with one of these ids; a tie between two of them may come twice. */
    public void ties(Collection<String> ids, Consumer<TieRow> rows) {
        Map<String, Object> parameters = Map.of("ids", List.copyOf(ids));
        TieCypher.ofSome().forEach(statement -> read(statement, parameters, CommunityReader::tie, rows));
    }

    private <T> void read(
            String cypher, Map<String, Object> parameters, Function<Record, T> mapping, Consumer<T> rows) {
        // Not a managed transaction: the driver would try that again after a fault, and hand on rows twice.
        try (Session session = driver.session(READING)) {
            session.run(cypher, parameters).forEachRemaining(row -> rows.accept(mapping.apply(row)));
        }
    }

    private static TieRow tie(MapAccessor row) {
        return new TieRow(
                row.get("from").asString(),
                row.get("kind").asString(),
                row.get("to").asString(),
                MemberRows.date(row.get("since")),
                MemberRows.date(row.get("until")),
                row.get("measure").isNull() ? null : row.get("measure").asDouble(),
                MemberRows.text(row.get("unit")));
    }
}
