package org.digitalwings.app.ingest.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.matching.identity.NameKeys;

/**
 * A member as a row names it.
 *
 * @param column the file's header of the column with the name, for telling people
 * @param id empty where the row gives none
 * @param name empty where the row gives none
 * @param otherNames further names that the row gives
 * @param labels what the member can be
 * @param kind the kind that the row states, as the graph writes it, empty where it states none
 * @param subject whether the row is about this member, so that it can change it
 * @param keys the keys of all names, that of the name first
 */
public record Mention(
        String column,
        String id,
        String name,
        List<String> otherNames,
        Set<NodeLabel> labels,
        String kind,
        boolean subject,
        List<String> keys) {

    private static final Set<NodeLabel> MEMBERS = Set.of(NodeLabel.PERSON, NodeLabel.ORGANIZATION, NodeLabel.PROJECT);

    /** What a row is about: made where it is not known. */
    public static Mention subject(String column, String id, String name, List<String> otherNames, String kind) {
        return new Mention(column, id, name, otherNames, Set.of(labelOf(kind)), kind, true, keys(name, otherNames));
    }

    /**
     * A member that a row refers to: made only where the row states its kind.
     *
     * @param labels what it can be where the row states no kind
     */
    public static Mention reference(String column, String id, String name, Set<NodeLabel> labels, String kind) {
        Set<NodeLabel> possible = kind.isEmpty() ? labels : Set.of(labelOf(kind));
        return new Mention(column, id, name, List.of(), possible, kind, false, keys(name, List.of()));
    }

    /** A member of any kind that a row refers to. */
    public static Mention reference(String column, String id, String name) {
        return reference(column, id, name, MEMBERS, "");
    }

    /** Whether the member is made where none is found. */
    boolean canBeMade() {
        return !kind.isEmpty() && !name.isEmpty();
    }

    /** The id that is made for the member where it has none. */
    String newId() {
        return Ids.ofMember(labelOf(kind), keys.getFirst());
    }

    /** The ids to look up. */
    public List<String> ids() {
        if (!id.isEmpty()) {
            return List.of(id);
        }
        return canBeMade() ? List.of(newId()) : List.of();
    }

    private static List<String> keys(String name, List<String> otherNames) {
        Set<String> keys = new LinkedHashSet<>();
        List<String> names = new ArrayList<>(otherNames);
        names.addFirst(name);
        names.stream().filter(n -> !n.isBlank()).map(NameKeys::of).forEach(keys::add);
        return List.copyOf(keys);
    }

    /** The label of members of a kind. */
    static NodeLabel labelOf(String kind) {
        return switch (kind) {
            case "person" -> NodeLabel.PERSON;
            case "project" -> NodeLabel.PROJECT;
            default -> NodeLabel.ORGANIZATION;
        };
    }
}
