package org.digitalwings.graph.snapshot;

import java.util.List;
import java.util.stream.Stream;

/** How ties between members are read: one pattern from {@code a} to {@code b} for each shape that a tie has in the graph. */
enum TieCypher {
    DIRECT(
            "(a)-[r:WORKS_AT|FOUNDED|RUNS|OWNS]->(b)",
            "type(r) AS kind, r.since AS since, r.until AS until, null AS measure, null AS unit"),
    DECLARED(
            "(a)-[r:SAVED|PASSED|BLOCKED|DECLARED_CONFLICT]->(b)",
            "type(r) AS kind, date(r.at) AS since, null AS until, null AS measure, null AS unit"),
    INVESTED(
            "(a)-[:INVESTED]->(f:FundingRound)<-[:RAISED]-(b)",
            "'INVESTED' AS kind, f.date AS since, null AS until, toFloat(f.amount) AS measure, f.currency AS unit"),
    /** An edition's finals are in November; a judging has no date of its own. */
    JUDGED("(a)-[r:JUDGED]->(e:Entry)<-[:ENTERED]-(b)", """
            'JUDGED' AS kind,
            head(COLLECT { MATCH (e)-[:IN]->(:Track)-[:OF]->(edition:Edition)
              RETURN date({year: edition.year, month: 11, day: 1}) LIMIT 1 }) AS since,
            null AS until, toFloat(r.score) AS measure, null AS unit"""),
    /** As long as the edition runs, of which only the year is known. */
    ASSIGNED("(a)-[:JUDGED|ASSIGNED]->(e:Entry)<-[:ENTERED]-(b), (e)-[:IN]->(:Track)-[:OF]->(edition:Edition)", """
            'ASSIGNED' AS kind, date({year: edition.year, month: 1, day: 1}) AS since,
             date({year: edition.year, month: 12, day: 31}) AS until, null AS measure, null AS unit"""),
    MET("(a)<-[:WITH]-(meeting:Meeting {status: 'held'})-[:WITH]->(b)", """
            'MET' AS kind, head(COLLECT { MATCH (meeting)-[:AT]->(g:Gathering) RETURN g.date LIMIT 1 }) AS since,
            null AS until, toFloat(meeting.rating) AS measure, null AS unit"""),
    /** Until it is answered. */
    ASKED("(a)<-[:FROM]-(i:Introduction)-[:TO]->(b)", """
            'ASKED' AS kind, date(i.at) AS since, date(i.answeredAt) - duration({days: 1}) AS until,
             null AS measure, null AS unit"""),
    ACCEPTED("(a)<-[:TO]-(i:Introduction {status: 'accepted'})-[:FROM]->(b)", """
            'ACCEPTED' AS kind, date(i.answeredAt) AS since, null AS until, null AS measure, null AS unit"""),
    /** Until the one that asked may be suggested again. */
    DECLINED("(a)<-[:TO]-(i:Introduction {status: 'declined'})-[:FROM]->(b)", """
            'DECLINED' AS kind, date(i.answeredAt) AS since,
            date(i.answeredAt) + duration({days: CASE i.reason WHEN 'not-now' THEN 90 ELSE 365 END}) AS until, null AS measure, null AS unit""");

    private final String pattern;
    private final String columns;

    TieCypher(String pattern, String columns) {
        this.pattern = pattern;
        this.columns = columns;
    }

    /** The statement for all ties of this shape. */
    String all() {
        return statement("MATCH (a:Member)");
    }

    /** The statements for the ties at members with {@code $ids}; ties between two of them come twice. */
    Stream<String> some() {
        return Stream.of(
                statement("UNWIND $ids AS id MATCH (a:Member {id: id})"),
                statement("UNWIND $ids AS id MATCH (b:Member {id: id})"));
    }

    /** The statements for all ties at members with {@code $ids}. */
    static List<String> ofSome() {
        return Stream.of(values()).flatMap(TieCypher::some).toList();
    }

    private String statement(String start) {
        return """
                %s
                MATCH %s
                WHERE a:Member AND b:Member AND a <> b
                RETURN a.id AS from, b.id AS to, %s
                """.formatted(start, pattern, columns);
    }
}
