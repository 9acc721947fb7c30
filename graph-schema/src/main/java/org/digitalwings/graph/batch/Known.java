package org.digitalwings.graph.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The members that a chunk names, by id and by name key, and those that its rows make. */
public final class Known {

    private final Map<String, KnownMember> byId = new HashMap<>();
    private final Map<String, Map<String, KnownMember>> byKey = new HashMap<>();
    private final Map<String, List<Part>> parts = new HashMap<>();
    private final Map<KnownMember, List<String>> made = new LinkedHashMap<>();
    private final Map<String, List<Part>> madeParts = new LinkedHashMap<>();
    private Set<String> missing = Set.of();
    private Set<String> newKeys = Set.of();

    /**
     * Something that belongs to a member.
     *
     * @param properties what it is recognised by; values can be missing
     */
    public record Part(NodeRef node, Map<String, Object> properties) {}

    /** The member with this id, or the one that it is a part of since they were merged. */
    public Optional<KnownMember> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The members that have any of these keys, by id. */
    public List<KnownMember> knownAs(Collection<String> keys) {
        Map<String, KnownMember> found = new TreeMap<>();
        keys.forEach(key -> found.putAll(byKey.getOrDefault(key, Map.of())));
        return List.copyOf(found.values());
    }

    /** Whether the member has this key. */
    public boolean isKnownAs(String id, String key) {
        return byKey.getOrDefault(key, Map.of()).containsKey(id);
    }

    /** What belongs to a member. */
    public List<Part> parts(String id, NodeLabel label) {
        return parts.getOrDefault(id, List.of()).stream()
                .filter(part -> part.node().label() == label)
                .toList();
    }

    /** Takes in a member that a row makes, or the keys that a row gives to one. */
    public void add(KnownMember member, Collection<String> keys) {
        put(member);
        keys.forEach(key -> put(key, member));
        made.computeIfAbsent(member, m -> new ArrayList<>()).addAll(keys);
    }

    /** Takes in what a row makes for a member. */
    public void add(String id, Part part) {
        put(id, part);
        madeParts.computeIfAbsent(id, i -> new ArrayList<>()).add(part);
    }

    /** The ids that were looked for and that nobody in the graph has. */
    Set<String> missing() {
        return missing;
    }

    /** Notes which of these ids nobody in the graph has; before any member is taken in from elsewhere. */
    void noteMissing(Set<String> sought) {
        missing = new HashSet<>(sought);
        missing.removeAll(byId.keySet());
    }

    /** The keys that were looked for and that nobody in the graph ever had. */
    Set<String> newKeys() {
        return newKeys;
    }

    void noteNewKeys(Set<String> keys) {
        newKeys = keys;
    }

    void put(KnownMember member) {
        byId.put(member.id(), member);
    }

    /** Takes in a member under an id that it had before it was merged. */
    void putFormer(String id, KnownMember member) {
        byId.put(id, member);
        put(member);
    }

    void put(String key, KnownMember member) {
        byKey.computeIfAbsent(key, k -> new HashMap<>()).put(member.id(), member);
    }

    void put(String id, Part part) {
        parts.computeIfAbsent(id, i -> new ArrayList<>()).add(part);
    }

    /** The members found or made, by id. */
    Map<String, KnownMember> members() {
        return byId;
    }

    /** The members that rows made or gave keys to, with these keys. */
    Map<KnownMember, List<String>> made() {
        return made;
    }

    /** What rows made for members. */
    Map<String, List<Part>> madeParts() {
        return madeParts;
    }
}
