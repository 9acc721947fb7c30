package org.digitalwings.app.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.glossary.GlossaryGroup;
import org.digitalwings.graph.glossary.GlossaryGroups;
import org.digitalwings.matching.text.Folding;
import org.digitalwings.matching.translation.Glossary;
import org.digitalwings.matching.translation.Rendering;
import org.springframework.stereotype.Component;

/** The glossary that managers extend. Each edit is read by search when the call returns. The caller's thread waits for the database. */
@Component
public final class Glossaries {

    private static final int MOST_GROUPS = 5_000;
    private static final int MOST_TRIED = 256;
    private static final Pattern PARTED = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final List<List<String>> SHIPPED = Glossary.shippedGroups();

    private final GlossaryGroups groups;
    private final CurrentGlossary current;

    Glossaries(GlossaryGroups groups, CurrentGlossary current) {
        this.groups = groups;
        this.current = current;
    }

    /** The managers' groups of which a term has some characters, all where they are blank; the one edited last first. */
    public List<GlossaryGroup> like(String typed) {
        return groups.all().stream()
                .filter(group -> isLike(group.terms(), typed))
                .toList();
    }

    /** The shipped groups of which a term has some characters. */
    public static List<List<String>> shippedLike(String typed) {
        return SHIPPED.stream().filter(group -> isLike(group, typed)).toList();
    }

    private static boolean isLike(List<String> terms, String typed) {
        String wanted = Folding.fold(typed.strip());
        return terms.stream().anyMatch(term -> Folding.fold(term).contains(wanted));
    }

    /** A group; a {@link Problem} of kind NOT_FOUND where there is none. */
    public GlossaryGroup find(String id) {
        return groups.find(id)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "glossary.problem.unknown",
                        "The glossary has no group %s: it may have been deleted.".formatted(id),
                        id));
    }

    /** Adds a group; a {@link Problem} of kind INVALID where its terms make none, CONFLICT where there is the very same. */
    public GlossaryGroup add(List<String> typed, String by) {
        List<String> terms = GlossaryTerms.checked(typed);
        List<GlossaryGroup> all = groups.all();
        checkRoom(all.size() + 1);
        checkNew(terms, all, "");
        String id = groups.add(List.of(terms), by).getFirst();
        current.refresh();
        return find(id);
    }

    /** Gives a group other terms; problems as for {@link #add} and {@link #find}, and a {@link StaleEditException}. */
    public GlossaryGroup change(String id, long version, List<String> typed, String by) {
        List<String> terms = GlossaryTerms.checked(typed);
        find(id);
        checkNew(terms, groups.all(), id);
        GlossaryGroup changed = groups.change(id, version, terms, by)
                .orElseThrow(() -> new StaleEditException("glossary " + id, version));
        current.refresh();
        return changed;
    }

    /** Removes a group; problems as for {@link #find}, and a {@link StaleEditException}. */
    public void remove(String id, long version, String by) {
        find(id);
        if (!groups.remove(id, version, by)) {
            throw new StaleEditException("glossary " + id, version);
        }
        current.refresh();
    }

    /** The managers' groups in the text format of the shipped glossary, by their first terms. */
    public String written() {
        return groups.all().stream()
                .map(GlossaryGroup::terms)
                .map(Glossary::line)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Adds the groups of a text that are not there yet, all or none; a {@link Problem} of kind INVALID that names the first line that makes none.
     *
     * @return how many were added
     */
    public int read(String text, String by) {
        Set<Set<String>> known = new HashSet<>();
        SHIPPED.forEach(group -> known.add(keys(group)));
        List<GlossaryGroup> all = groups.all();
        all.forEach(group -> known.add(keys(group.terms())));
        List<List<String>> added = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            List<String> group = Glossary.group(line);
            if (!group.isEmpty()) {
                List<String> terms = checked(group, number);
                if (known.add(keys(terms))) {
                    added.add(terms);
                }
            }
        }
        checkRoom(all.size() + added.size());
        if (!added.isEmpty()) {
            groups.add(added, by);
            current.refresh();
        }
        return added.size();
    }

    /** The terms of a group that stand in other groups too, each with those groups; they mean the same as what is there as well. */
    public Map<String, List<List<String>>> elsewhere(GlossaryGroup group) {
        return elsewhere(group, groups.all());
    }

    /** The same among groups that were read before. */
    public static Map<String, List<List<String>>> elsewhere(GlossaryGroup group, List<GlossaryGroup> all) {
        List<List<String>> others = new ArrayList<>(SHIPPED);
        all.stream().filter(other -> !other.id().equals(group.id())).forEach(other -> others.add(other.terms()));
        Map<String, List<List<String>>> elsewhere = new LinkedHashMap<>();
        for (String term : group.terms()) {
            List<List<String>> having = others.stream()
                    .filter(other -> keys(other).contains(Glossary.key(term)))
                    .toList();
            if (!having.isEmpty()) {
                elsewhere.put(term, having);
            }
        }
        return elsewhere;
    }

    /** What the terms of a query are also called. */
    public List<Rendering> renderings(String query) {
        return current.get().renderings(query.substring(0, Math.min(MOST_TRIED, query.length()))).stream()
                .map(rendering -> new Rendering(
                        PARTED.matcher(rendering.source()).replaceAll(""), rendering.others(), rendering.curated()))
                .toList();
    }

    private static void checkNew(List<String> terms, List<GlossaryGroup> all, String id) {
        Set<String> keys = keys(terms);
        boolean known = SHIPPED.stream().anyMatch(group -> keys(group).containsAll(keys))
                || all.stream()
                        .anyMatch(group ->
                                !group.id().equals(id) && keys(group.terms()).containsAll(keys));
        if (known) {
            throw Problem.of(
                    ProblemKind.CONFLICT,
                    "glossary.problem.known",
                    "The terms %s stand together in another group.".formatted(Glossary.line(terms)),
                    Glossary.line(terms));
        }
    }

    private static void checkRoom(int count) {
        if (count > MOST_GROUPS) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "glossary.problem.full",
                    "The glossary has at most %d groups: delete some.".formatted(MOST_GROUPS),
                    MOST_GROUPS);
        }
    }

    private static List<String> checked(List<String> group, int line) {
        try {
            return GlossaryTerms.checked(group);
        } catch (Problem wrong) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "glossary.problem.line",
                    "Line %d (%s): %s".formatted(line, Glossary.line(group), wrong.getMessage()),
                    line,
                    Glossary.line(group));
        }
    }

    private static Set<String> keys(List<String> terms) {
        return terms.stream().map(Glossary::key).collect(Collectors.toSet());
    }
}
