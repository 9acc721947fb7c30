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
                    .map(Glossary::group)
                    .filter(group -> !group.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The terms of a line of the text format, parted by {@code =}; none where it is blank or a remark that begins with {@code #}. */
    public static List<String> group(String line) {
        return line.isBlank() || line.strip().startsWith("#")
                ? List.of()
                : Stream.of(line.split("="))
                        .map(String::strip)
                        .filter(term -> !term.isEmpty())
                        .toList();
    }

    /** A group as a line of the text format. */
    public static String line(List<String> group) {
        return String.join(" = ", group);
    }

    /** The same for all ways to write a term: what case, width, script and plural make no difference to; empty where it has no word. */
    public static String key(String term) {
        return Terms.of(term).key();
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
