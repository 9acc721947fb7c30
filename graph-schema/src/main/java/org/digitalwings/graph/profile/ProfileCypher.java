package org.digitalwings.graph.profile;

/** The Cypher behind {@link Profiles}. */
final class ProfileCypher {

    static final String FIND = """
            MATCH (m:Member {id: $id})
            RETURN m {.*} AS member,
              COLLECT { MATCH path = (m)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..4]->(p:Place)
                        RETURN p {.id, .name, .nameEn} ORDER BY length(path), p.id LIMIT 10 } AS places,
              COLLECT { MATCH (m)-[about:ABOUT]->(t:Topic)
                        RETURN t {.id, .name, .nameEn} ORDER BY about.weight DESC, t.id LIMIT $most } AS topics,
              COLLECT { MATCH (m)-[:BUILT_ON]->(t:Technology) RETURN t.name ORDER BY t.name LIMIT $most } AS technologies,
              COLLECT { MATCH (m)-[:RUNS|FOUNDED*0..1]->(x:Member)-[:ENTERED]->(e:Entry)
                              -[:IN]->(t:Track)-[:OF]->(ed:Edition)-[:OF]->(c:Competition)
                        WITH DISTINCT x, e, t, ed, c ORDER BY ed.year DESC, c.id, t.id, e.id LIMIT $most
                        RETURN {member: CASE WHEN x = m THEN null ELSE x {.id, .name, .nameEn, .kind, .invented} END,
                                competition: c {.id, .name, .nameEn}, year: ed.year, track: t {.id, .name, .nameEn},
                                round: e.round, award: e.award} } AS entries,
              COLLECT { MATCH (m)-[:RAISED]->(r:FundingRound)
                        WITH r ORDER BY r.date DESC, r.id LIMIT $most
                        RETURN r {.date, .round, .amount, .currency, investors:
                          COLLECT { MATCH (i:Member)-[:INVESTED]->(r)
                                    RETURN i {.id, .name, .nameEn, .kind, .invented} ORDER BY i.name, i.id LIMIT $most }}
                      } AS rounds,
              COLLECT { MATCH (m)-[invested:INVESTED]->(r:FundingRound)<-[:RAISED]-(x:Member)
                        WITH invested, r, x ORDER BY r.date DESC, r.id, x.id LIMIT $most
                        RETURN {member: x {.id, .name, .nameEn, .kind, .invented}, date: r.date, round: r.round,
                                lead: coalesce(invested.lead, false)} } AS investments,
              COLLECT { MATCH (m)-[tie:WORKS_AT|FOUNDED|RUNS|OWNS]-(x:Member)
                        WITH tie, x, startNode(tie) = m AS outgoing ORDER BY type(tie), x.name, x.id LIMIT $most
                        RETURN {member: x {.id, .name, .nameEn, .kind, .invented}, tie: type(tie), outgoing: outgoing,
                                title: tie.title, past: tie.until IS NOT NULL AND tie.until < $today} } AS people,
              COLLECT { MATCH (m)-[:REACHED]->(s:Milestone)
                        RETURN s {.kind, .date} ORDER BY s.date DESC, s.id LIMIT $most } AS milestones,
              COLLECT { MATCH (m)-[:SEEKS]->(n:Need)
                        RETURN n {.id, .kind, .text, .until} ORDER BY n.id LIMIT $most } AS needs,
              COLLECT { MATCH (m)-[:PROVIDES]->(o:Offer)
                        RETURN o {.id, .kind, .text, .until} ORDER BY o.id LIMIT $most } AS offers
            """;

    static final String NEIGHBOURS = """
            MATCH (m:Member {id: $id})
            CALL (m) {
              MATCH (m)-[tie:WORKS_AT|FOUNDED|RUNS|OWNS]-(x:Member)
              RETURN x, replace(toLower(type(tie)), '_', '-') AS tie, count(*) AS times
            UNION ALL
              MATCH (m)-[:INVESTED]->(:FundingRound)<-[:RAISED]-(x:Member)
              RETURN x, 'invested' AS tie, count(*) AS times
            UNION ALL
              MATCH (m)-[:RAISED]->(:FundingRound)<-[:INVESTED]-(x:Member)
              RETURN x, 'invested-by' AS tie, count(*) AS times
            UNION ALL
              MATCH (m)-[:INVESTED]->(:FundingRound)<-[:INVESTED]-(x:Member)
              RETURN x, 'co-invested' AS tie, count(*) AS times
            UNION ALL
              MATCH (m)-[:JUDGED]->(:Entry)<-[:ENTERED]-(x:Member)
              RETURN x, 'judged' AS tie, count(*) AS times
            UNION ALL
              MATCH (m)-[:ENTERED]->(:Entry)<-[:JUDGED]-(x:Member)
              RETURN x, 'judged-by' AS tie, count(*) AS times
            }
            WITH x, tie, times ORDER BY times DESC, x.name, x.id, tie LIMIT $limit
            RETURN x {.id, .name, .nameEn, .kind, .invented} AS member, tie, times
            """;

    static final String LIST = """
            MATCH (m:Member)
            WHERE m.name >= $name AND (m.name > $name OR m.id > $id)
            RETURN m {.id, .name, .nameEn, .kind, .invented} AS member ORDER BY m.name, m.id LIMIT $limit
            """;

    static final String LIST_OF_KIND = """
            MATCH (m:Member)
            WHERE m.name >= $name AND (m.name > $name OR m.id > $id) AND m.kind = $kind
            RETURN m {.id, .name, .nameEn, .kind, .invented} AS member ORDER BY m.name, m.id LIMIT $limit
            """;

    static final String LINKS = """
            UNWIND $ids AS id MATCH (m:Member {id: id})
            RETURN m {.id, .name, .nameEn, .kind, .invented} AS member
            """;

    private ProfileCypher() {}
}
