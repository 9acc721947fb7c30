package org.digitalwings.graph.batch;

import org.digitalwings.graph.batch.CurrentState.TieGroup;

/** The bulk statements. Labels, types and properties in them come from the closed lists of this package only. */
final class BatchCypher {

    static final String MAKE_NODES = "UNWIND $rows AS row CREATE (n:%s) SET n = row";

    private BatchCypher() {}

    static String changeNodes(NodeLabel label) {
        String version = label.isMember() ? ", n.version = coalesce(n.version, 0) + 1, n.updatedAt = $now" : "";
        return "UNWIND $rows AS row MATCH (n:%s {%s: row.id}) SET n += row.properties%s"
                .formatted(label.unique(), label.key(), version);
    }

    static String makeTies(TieGroup group) {
        if (group.to() == NodeLabel.NAME_KEY) {
            return """
            UNWIND $rows AS row MATCH (a:%s {%s: row.from}) MERGE (b:NameKey {key: row.to})
            CREATE (a)-[t:%s]->(b) SET t = row.properties
            """.formatted(group.from().unique(), group.from().key(), group.type());
        }
        return ends(group) + "CREATE (a)-[t:%s]->(b) SET t = row.properties".formatted(group.type());
    }

    static String changeTies(TieGroup group) {
        return ties(group) + " SET t += row.properties";
    }

    static String removeTies(TieGroup group) {
        return ties(group) + " DELETE t";
    }

    static String removeSingleTies(TieGroup group) {
        return "UNWIND $rows AS row MATCH (:%s {%s: row.from})-[t:%s]->(:%s) DELETE t"
                .formatted(
                        group.from().unique(),
                        group.from().key(),
                        group.type(),
                        group.to().unique());
    }

    /** The nodes that can be removed: their properties, and how many ties they still have besides their name keys. */
    static String removable(NodeLabel label) {
        return """
        UNWIND $ids AS id MATCH (n:%s {%s: id})
        RETURN id, properties(n) AS properties, COUNT { (n)--() } AS ties
        """.formatted(label.unique(), label.key());
    }

    /** Removes nodes without ties. */
    static String removeNodes(NodeLabel label) {
        return "UNWIND $ids AS id MATCH (n:%s {%s: id}) DELETE n".formatted(label.unique(), label.key());
    }

    private static String ties(TieGroup group) {
        String which = group.type()
                .discriminator()
                .map(" WHERE toString(coalesce(t.%s, '')) = row.discriminator"::formatted)
                .orElse("");
        return ends(group) + "MATCH (a)-[t:%s]->(b)%s".formatted(group.type(), which);
    }

    private static String ends(TieGroup group) {
        return """
        UNWIND $rows AS row MATCH (a:%s {%s: row.from}) MATCH (b:%s {%s: row.to})
        """.formatted(
                        group.from().unique(),
                        group.from().key(),
                        group.to().unique(),
                        group.to().key());
    }
}
