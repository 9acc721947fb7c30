package org.digitalwings.matching.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Terms that mean the same, in any language, as the people of a field have settled them. */
public final class Glossary {

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final int longest;

    private Glossary(Collection<List<String>> groups) {
        int most = 0;
        for (List<String> group : groups) {
            for (String term : group) {
                Terms terms = Terms.of(term);
                if (terms.size() > 0) {
                    most = Math.max(most, terms.size());
                    this.groups
                            .computeIfAbsent(terms.key(), key -> new LinkedHashSet<>())
                            .addAll(group);
                }
            }
        }
        this.longest = most;
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

    /** The terms that mean the same as one, given by its key, with it; empty where unknown. */
    Collection<String> same(String key) {
        return groups.getOrDefault(key, Set.of());
    }

    /** How many words its longest term has. */
    int longest() {
        return longest;
    }
}
