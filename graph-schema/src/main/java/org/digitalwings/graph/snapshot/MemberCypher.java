package org.digitalwings.graph.snapshot;

/** How a member is read with what hangs on it. */
final class MemberCypher {

    private static final String ROW = """
            RETURN m.id AS id, m.kind AS kind, m.name AS name, m.nameEn AS nameEn, m.aliases AS aliases, m.text AS text,
              m.country AS country, m.email AS email, m.phone AS phone, m.visibility AS visibility, m.invented AS invented,
              date(m.updatedAt) AS updated,
              head(COLLECT { MATCH (m)<-[f:FOUNDED]-() WHERE f.since IS NOT NULL
                RETURN f.since ORDER BY f.since LIMIT 1 }) AS founded,
              COLLECT { MATCH (m)-[:RAISED]->(f:FundingRound)
                RETURN [f.date, f.round, f.amount, f.currency] ORDER BY f.date, f.id } AS rounds,
              COLLECT { MATCH (m)-[:ABOUT]->(:Topic)-[:BROADER*1..6]->(t:Topic) RETURN DISTINCT t.id } AS broaderTopics,
              COLLECT {
                MATCH path = (m)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(root:Place)
                WHERE NOT EXISTS { (root)-[:PART_OF]->() }
                RETURN [p IN reverse(nodes(path)[1..]) | [p.id, p.name]] ORDER BY length(path) DESC LIMIT 1 } AS places,
              COLLECT { MATCH (m)-[about:ABOUT]->(t:Topic)
                RETURN [t.id, t.name, t.nameEn, about.weight] ORDER BY t.id } AS topics,
              COLLECT { MATCH (m)-[:BUILT_ON]->(t:Technology) RETURN t.name ORDER BY t.name } AS technologies,
              COLLECT { MATCH (m)-[:ENTERED]->(e:Entry)-[:IN]->(t:Track)-[:OF]->(edition:Edition)
                RETURN [edition.year, t.code, e.round, e.award] ORDER BY edition.year, t.code, e.id } AS entries,
              COLLECT { MATCH (m)-[:SEEKS]->(n:Need) RETURN [n.kind, n.text, n.until] ORDER BY n.id } AS needs,
              COLLECT { MATCH (m)-[:PROVIDES]->(o:Offer) RETURN [o.kind, o.text, o.until] ORDER BY o.id } AS offers
            """;

    static final String ALL = "MATCH (m:Member)\n" + ROW;

    static final String SOME = "UNWIND $ids AS id MATCH (m:Member {id: id})\n" + ROW;

    private MemberCypher() {}
}
