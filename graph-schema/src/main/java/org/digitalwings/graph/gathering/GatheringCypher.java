package org.digitalwings.graph.gathering;

import org.digitalwings.graph.change.ChangeLogCypher;

/** The Cypher of gatherings. Each writing statement is a transaction of its own. */
final class GatheringCypher {

    /**
     * Locks a gathering and goes on where its version is the expected one. It is written before the version is read,
     * because only a write takes the lock.
     */
    private static final String LOCK = """
            MATCH (g:Gathering {id: $id})
            SET g.locked = true
            REMOVE g.locked
            WITH g WHERE g.version = $version
            SET g.version = $version + 1
            WITH g
            """;

    private static final String LOG =
            "WITH $changes AS changes\n" + ChangeLogCypher.TAIL + "RETURN count(*) AS changed";

    private static final String PLACE = """
            CALL (g) { MATCH (g)-[held:HELD_IN]->() DELETE held }
            CALL (g) { MATCH (place:Place {id: $place}) CREATE (g)-[:HELD_IN]->(place) }
            """;

    static final String CREATE =
            "CREATE (g:Gathering {id: $id, version: 0}) SET g += $properties WITH g\n" + PLACE + LOG;

    static final String EDIT = LOCK + "SET g += $properties WITH g\n" + PLACE + LOG;

    static final String REMOVE = LOCK + """
            CALL (g) { MATCH (part:Meeting|Seat)-[:AT]->(g) DETACH DELETE part }
            DETACH DELETE g
            WITH DISTINCT 1 AS gone
            """ + LOG;

    static final String INVITE = LOCK + """
            CALL (g) { MATCH (:Member)-[invited:INVITED]->(g) DELETE invited }
            CALL (g) {
                UNWIND $rows AS row
                MATCH (m:Member {id: row.member})
                CREATE (m)-[invited:INVITED]->(g) SET invited = row.properties
            }
            """ + LOG;

    static final String ANSWER = """
            MATCH (:Member {id: $member})-[invited:INVITED]->(g:Gathering {id: $id})
            SET invited.status = $status
            """ + LOG;

    static final String MEET = LOCK + """
            SET g.result = $result, g.status = CASE g.status WHEN 'draft' THEN 'planned' ELSE g.status END
            WITH g
            CALL (g) { MATCH (old:Meeting)-[:AT]->(g) WHERE NOT old.id IN $ids DETACH DELETE old }
            CALL (g) {
                UNWIND $rows AS row
                MATCH (first:Member {id: row.first}), (second:Member {id: row.second})
                MERGE (m:Meeting {id: row.id})
                ON CREATE SET m.status = 'planned'
                SET m += row.plan
                MERGE (m)-[:AT]->(g) MERGE (m)-[:WITH]->(first) MERGE (m)-[:WITH]->(second)
            }
            """ + LOG;

    static final String SIT = LOCK + """
            SET g.result = $result, g.status = CASE g.status WHEN 'draft' THEN 'planned' ELSE g.status END
            WITH g
            CALL (g) { MATCH (old:Seat)-[:AT]->(g) WHERE NOT old.id IN $ids DETACH DELETE old }
            CALL (g) {
                UNWIND $rows AS row
                MATCH (member:Member {id: row.member})
                MERGE (s:Seat {id: row.id})
                SET s += row.plan
                MERGE (s)-[:AT]->(g) MERGE (s)-[:FOR]->(member)
            }
            """ + LOG;

    /** Found by its members: one that was merged into another brought its meetings along under their old ids. */
    static final String REPORT = """
            MATCH (:Member {id: $first})<-[:WITH]-(m:Meeting)-[:AT]->(:Gathering {id: $id})
            WHERE EXISTS { (m)-[:WITH]->(:Member {id: $second}) }
            SET m.status = $status, m.rating = $rating, m.outcome = $outcome
            """ + LOG;

    private static final String SUMMARY = """
            OPTIONAL MATCH (g)-[:HELD_IN]->(place:Place)
            RETURN g, place.id AS place, place.name AS placeName,
                   COUNT { (:Member)-[:INVITED]->(g) } AS invitations,
                   COUNT { (:Member)-[i:INVITED]->(g) WHERE i.status IN ['accepted', 'attended'] } AS accepted,
                   COUNT { (:Meeting)-[:AT]->(g) } AS meetings,
                   COUNT { (:Seat)-[:AT]->(g) } AS seats
            """;

    static final String FIND = "MATCH (g:Gathering {id: $id})\n" + SUMMARY;

    static final String ALL = "MATCH (g:Gathering)\n" + SUMMARY + "ORDER BY g.date DESC, g.id";

    static final String OF_MEMBER =
            "MATCH (:Member {id: $member})-[:INVITED]->(g:Gathering)\n" + SUMMARY + "ORDER BY g.date DESC, g.id";

    static final String INVITATIONS = """
            MATCH (m:Member)-[invited:INVITED]->(:Gathering {id: $id})
            RETURN m.id AS member, invited ORDER BY member""";

    static final String MEETINGS = """
            MATCH (meeting:Meeting)-[:AT]->(:Gathering {id: $id})
            MATCH (first:Member)<-[:WITH]-(meeting)-[:WITH]->(second:Member) WHERE first.id < second.id
            RETURN meeting, first.id AS first, second.id AS second ORDER BY meeting.slot, first, second""";

    static final String SEATS = """
            MATCH (member:Member)<-[:FOR]-(seat:Seat)-[:AT]->(:Gathering {id: $id})
            RETURN seat, member.id AS member ORDER BY seat.round, seat.table, member""";

    static final String UNKNOWN = """
            UNWIND $members AS member
            WITH member WHERE NOT EXISTS { (:Member {id: member}) }
            RETURN DISTINCT member ORDER BY member""";

    private GatheringCypher() {}
}
