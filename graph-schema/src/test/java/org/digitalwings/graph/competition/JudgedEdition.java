package org.digitalwings.graph.competition;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.neo4j.driver.Driver;

/** The edition of 2041 with three entries in two tracks, and three people, of whom one has judged and one offers to. */
final class JudgedEdition {

    static final int YEAR = 2041;
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    private JudgedEdition() {}

    static void write(Driver driver) {
        driver.executableQuery(
                        "MATCH (n) WHERE n:Member OR n:Edition OR n:Track OR n:Entry OR n:Ruling OR n:Offer DETACH DELETE n")
                .execute();
        driver.executableQuery("""
                CREATE (e:Edition {id: 'e-2041', year: 2041, name: '2041'}),
                       (ai:Track {id: 't-ai', code: 'ai', name: 'AI'})-[:OF]->(e), (:Track {id: 't-bio', name: 'Bio'})-[:OF]->(e),
                       (old:Track {id: 't-old', code: 'ai', name: 'AI'})-[:OF]->(:Edition {id: 'e-2040', year: 2040, name: '2040'})
                FOREACH (id IN ['p', 'q', 'r'] | CREATE (:Member:Project {id: id, name: id})-[:ENTERED]->(:Entry {id: 'entry-' + id}))
                FOREACH (id IN ['ann', 'bob', 'cem'] | CREATE (:Member:Person {id: id, name: id}))
                WITH ai, old
                MATCH (p:Entry {id: 'entry-p'}), (q:Entry {id: 'entry-q'}), (r:Entry {id: 'entry-r'}), (bio:Track {id: 't-bio'}),
                      (bob:Member {id: 'bob'}), (cem:Member {id: 'cem'})
                CREATE (p)-[:IN]->(ai), (q)-[:IN]->(ai), (r)-[:IN]->(bio),
                       (:Member:Project {id: 's', name: 's'})-[:ENTERED]->(s:Entry {id: 'entry-s'})-[:IN]->(old),
                       (bob)-[:JUDGED]->(s), (cem)-[:PROVIDES]->(:Offer {id: 'o-1', kind: 'judge'})
                """).execute();
    }
}
