package org.digitalwings.graph.batch;

import org.digitalwings.graph.batch.CurrentState.TieGroup;

/**
 * The bulk statements. Labels, types and properties in them come from the closed lists of this package only.
 *
 * <p>Each names the index by which it seeks: a plan made while the graph was small would scan, and be kept while it grows.
 */
final class BatchCypher {

    private static final String ELEMENT = "MATCH (a) WHERE elementId(a) = row.from";

    private BatchCypher() {}

    /** Makes nodes, and answers with the elements that they became. */
    static String makeNodes(NodeLabel label) {
        return "UNWIND $rows AS row CREATE (n:%s) SET n = row RETURN n.%s AS id, elementId(n) AS element"
                .formatted(label.labels(), label.key());
    }

    static String changeNodes(NodeLabel label) {
        String version = label.isMember() ? ", n.version = coalesce(n.version, 0) + 1, n.updatedAt = $now" : "";
        return "UNWIND $rows AS row %s SET n += row.properties%s".formatted(seek("n", label, "row.id"), version);
    }

    /** Makes ties between nodes that are found by their ids. */
    static String makeTies(TieGroup group) {
        return makeTies(group, seek("a", group.from(), "row.from"));
    }

    /** Makes ties from nodes that this transaction made, given as elements: no index has to be asked for them. */
    static String makeTiesOfMade(TieGroup group) {
        return makeTies(group, ELEMENT);
    }

    /** Makes name keys that are not there for members that this transaction made. */
    static String makeNameKeys() {
        return "UNWIND $rows AS row %s CREATE (a)-[t:KNOWN_AS]->(:NameKey {key: row.to}) SET t = row.properties"
                .formatted(ELEMENT);
    }

    private static String makeTies(TieGroup group, String from) {
        String to =
                group.to() == NodeLabel.NAME_KEY ? "MERGE (b:NameKey {key: row.to})" : seek("b", group.to(), "row.to");
        return "UNWIND $rows AS row %s %s CREATE (a)-[t:%s]->(b) SET t = row.properties"
                .formatted(from, to, group.type());
    }

    static String changeTies(TieGroup group) {
        return ties(group) + " SET t += row.properties";
    }

    static String removeTies(TieGroup group) {
        return ties(group) + " DELETE t";
    }

    static String removeSingleTies(TieGroup group) {
        return "UNWIND $rows AS row %s MATCH (a)-[t:%s]->(:%s) DELETE t"
                .formatted(
                        seek("a", group.from(), "row.from"),
                        group.type(),
                        group.to().unique());
    }

    /** The nodes that can be removed: their properties, and how many ties they still have besides what was said of pairs. */
    static String removable(NodeLabel label) {
        return """
        UNWIND $ids AS id %s
        RETURN id, properties(n) AS properties, COUNT { (n)-[t]-() WHERE type(t) <> 'COMPARED' } AS ties
        """.formatted(seek("n", label, "id"));
    }

    /** Removes nodes that can be removed. */
    static String removeNodes(NodeLabel label) {
        return "UNWIND $ids AS id %s DETACH DELETE n".formatted(seek("n", label, "id"));
    }

    private static String ties(TieGroup group) {
        String which = group.type()
                .discriminator()
                .map(" WHERE toString(coalesce(t.%s, '')) = row.discriminator"::formatted)
                .orElse("");
        return ends(group) + "MATCH (a)-[t:%s]->(b)%s".formatted(group.type(), which);
    }

    private static String ends(TieGroup group) {
        return "UNWIND $rows AS row %s %s\n"
                .formatted(seek("a", group.from(), "row.from"), seek("b", group.to(), "row.to"));
    }

    /** A match of the node with an id, by its index. */
    static String seek(String variable, NodeLabel label, String id) {
        return "MATCH (%1$s:%2$s {%3$s: %4$s}) USING INDEX SEEK %1$s:%2$s(%3$s)"
                .formatted(variable, label.unique(), label.key(), id);
    }
}
