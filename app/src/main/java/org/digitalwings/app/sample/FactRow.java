package org.digitalwings.app.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.digitalwings.graph.batch.Fact;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.RowFacts;
import org.digitalwings.graph.batch.TieType;
import org.digitalwings.matching.community.MemberKind;
import org.jspecify.annotations.Nullable;

/** Collects the facts of one row for the graph. */
final class FactRow {

    private final List<Fact> facts = new ArrayList<>();

    /** Properties without those that are null. */
    static Map<String, Object> properties(@Nullable Object... namesAndValues) {
        Map<String, Object> properties = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                properties.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return properties;
    }

    /** How the graph spells an enumeration's constant. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NodeLabel label(MemberKind kind) {
        return switch (kind) {
            case PERSON -> NodeLabel.PERSON;
            case PROJECT -> NodeLabel.PROJECT;
            case STARTUP, ENTERPRISE, INVESTOR, GOVERNMENT, INSTITUTE, COMMUNITY, ASSOCIATION, SERVICE_PROVIDER ->
                NodeLabel.ORGANIZATION;
        };
    }

    FactRow node(NodeRef node, Map<String, Object> properties) {
        facts.add(Fact.Node.of(node, properties, List.of()));
        return this;
    }

    /** A node that is left as it is where it is there. */
    FactRow vocabulary(NodeRef node, Map<String, Object> properties) {
        facts.add(new Fact.Node(node, Map.of(), properties, Map.of(), List.of()));
        return this;
    }

    FactRow tie(TieType type, NodeRef from, NodeRef to) {
        return tie(type, from, to, Map.of());
    }

    FactRow tie(TieType type, NodeRef from, NodeRef to, Map<String, Object> properties) {
        facts.add(new Fact.Tie(type, from, to, properties, List.of()));
        return this;
    }

    /** The row as the line with a number. */
    RowFacts line(long line) {
        return new RowFacts(line, List.copyOf(facts));
    }
}
