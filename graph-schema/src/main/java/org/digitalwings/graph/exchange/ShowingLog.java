package org.digitalwings.graph.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** In how many lists of suggestions members were shown, day by day. Calls wait for the database. */
public final class ShowingLog {

    private static final String ADD = """
            UNWIND $rows AS row
            MERGE (s:Showing {id: row.member + '|' + toString($day)})
            ON CREATE SET s.member = row.member, s.day = $day, s.count = 0
            SET s.count = s.count + row.count
            """;

    private static final String BETWEEN = """
            MATCH (s:Showing) WHERE s.day >= $from AND s.day < $to
            RETURN s.member AS member, sum(s.count) AS count
            """;

    private static final String FORGET = """
            MATCH (s:Showing) WHERE s.day < $day
            CALL (s) { DELETE s } IN TRANSACTIONS OF 10000 ROWS
            """;

    private final Driver driver;

    public ShowingLog(Driver driver) {
        this.driver = driver;
    }

    /**
     * Adds to the counts of a day; instances of the application add to the same.
     *
     * @param counts by the member's id
     */
    public void add(LocalDate day, Map<String, Integer> counts) {
        List<Map<String, Object>> rows = counts.entrySet().stream()
                .map(entry -> Map.<String, Object>of("member", entry.getKey(), "count", entry.getValue()))
                .toList();
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    tx -> tx.run(ADD, Map.of("rows", rows, "day", day)).consume());
        }
    }

    /** The sums from a day to before another, by the member's id. */
    public Map<String, Integer> between(LocalDate from, LocalDate to) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> {
                Map<String, Integer> sums = new HashMap<>();
                tx.run(BETWEEN, Map.of("from", from, "to", to))
                        .forEachRemaining(row -> sums.put(
                                row.get("member").asString(), row.get("count").asInt()));
                return sums;
            });
        }
    }

    /** Forgets what was before a day. */
    public void forgetBefore(LocalDate day) {
        try (Session session = driver.session()) {
            session.run(FORGET, Map.of("day", day)).consume();
        }
    }
}
