package org.digitalwings.app.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.graph.profile.Named;
import org.digitalwings.graph.vocabulary.Term;

/**
 * The vocabulary as of some moment.
 *
 * @param topics topics by id
 * @param places divisions by the path of their names, as {@link org.digitalwings.matching.search.Facet#PLACE} has them
 * @param tracks tracks by code
 * @param technologies what else technologies are called, by name
 * @param editions the years of editions
 */
record Wordbook(
        Map<String, Term> topics,
        Map<String, Term> places,
        Map<String, Named> tracks,
        Map<String, List<String>> technologies,
        List<Integer> editions) {

    static final String SEPARATOR = "/";

    static Wordbook of(
            Collection<Term> topics,
            Collection<Term> places,
            Map<String, Named> tracks,
            Map<String, List<String>> technologies,
            List<Integer> editions) {
        return new Wordbook(byId(topics), byPath(byId(places)), tracks, technologies, editions);
    }

    private static Map<String, Term> byId(Collection<Term> terms) {
        Map<String, Term> byId = new LinkedHashMap<>();
        terms.forEach(term -> byId.put(term.id(), term));
        return byId;
    }

    private static Map<String, Term> byPath(Map<String, Term> places) {
        Map<String, Term> byPath = new HashMap<>();
        places.values().forEach(place -> byPath.put(path(place, places), place));
        return byPath;
    }

    private static String path(Term place, Map<String, Term> places) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Term at = place;
        while (at != null && seen.add(at.id())) {
            names.addFirst(at.name());
            at = at.parent() == null ? null : places.get(at.parent());
        }
        return String.join(SEPARATOR, names);
    }
}
