package org.digitalwings.graph.batch;

/** What belongs to a member and is recognised by what it says rather than by an id. */
public enum PartKind {
    ENTRIES("""
            UNWIND $ids AS id MATCH (m:Member {id: id}) USING INDEX SEEK m:Member(id) MATCH (m)-[:ENTERED]->(part:Entry)
            OPTIONAL MATCH (part)-[:IN]->(track:Track)-[:OF]->(edition:Edition)
            RETURN id, part.id AS part, {track: track.id, edition: edition.id} AS properties
            """, NodeLabel.ENTRY),
    FUNDING_ROUNDS("""
            UNWIND $ids AS id MATCH (m:Member {id: id}) USING INDEX SEEK m:Member(id) MATCH (m)-[:RAISED]->(part:FundingRound)
            RETURN id, part.id AS part, {date: part.date, round: part.round} AS properties
            """, NodeLabel.FUNDING_ROUND),
    NEEDS("""
            UNWIND $ids AS id MATCH (m:Member {id: id}) USING INDEX SEEK m:Member(id) MATCH (m)-[:SEEKS]->(part:Need)
            RETURN id, part.id AS part, {kind: part.kind, text: part.text} AS properties
            """, NodeLabel.NEED),
    OFFERS("""
            UNWIND $ids AS id MATCH (m:Member {id: id}) USING INDEX SEEK m:Member(id) MATCH (m)-[:PROVIDES]->(part:Offer)
            RETURN id, part.id AS part, {kind: part.kind, text: part.text} AS properties
            """, NodeLabel.OFFER);

    private final String query;
    private final NodeLabel label;

    PartKind(String query, NodeLabel label) {
        this.query = query;
        this.label = label;
    }

    /** The query for the parts of members. */
    String query() {
        return query;
    }

    /** The label of the parts. */
    public NodeLabel label() {
        return label;
    }
}
