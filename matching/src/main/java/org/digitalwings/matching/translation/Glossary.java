package org.digitalwings.matching.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Terms that mean the same, in any language, as the people of a field have settled them. */
public final class Glossary {

    private final Map<String, Set<String>> others = new HashMap<>();
    private int longest;

    private Glossary(Collection<List<String>> groups) {
        groups.forEach(this::add);
    }

    private void add(List<String> group) {
        Map<String, Terms> read = new LinkedHashMap<>();
        group.forEach(term -> read.put(term, Terms.of(term)));
        for (Terms terms : read.values()) {
            if (terms.size() > 0) {
                longest = Math.max(longest, terms.size());
                Set<String> others = this.others.computeIfAbsent(terms.key(), key -> new LinkedHashSet<>());
                read.forEach((term, other) -> {
                    if (!other.equals(terms)) {
                        others.add(term);
                    }
                });
            }
        }
    }

    /** Of groups of terms; a term can be in several. Case, width, script and plural make no difference. */
    public static Glossary of(Collection<List<String>> groups) {
        return new Glossary(groups);
    }

    /** The glossary that the product ships. */
    public static Glossary shipped() {
        return of(shippedGroups());
    }

    /** The groups of the glossary that the product ships. */
    public static List<List<String>> shippedGroups() {
        try (InputStream stream = Objects.requireNonNull(Glossary.class.getResourceAsStream("glossary.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("=")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The other terms that mean the same as one, given by its key; empty where unknown. */
    List<String> others(String key) {
        return List.copyOf(others.getOrDefault(key, Set.of()));
    }

    /** How many words its longest term has. */
    int longest() {
        return longest;
    }
}
