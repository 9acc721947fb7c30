package org.digitalwings.app.search.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.app.search.FacetCodes;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.app.search.web.SearchView.ValueView;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.SearchPage.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * The values of one facet in the order they are shown in: each below the one it is part of, if that is open. Open is what is chosen, what
 * leads to something chosen, and at the top what has nearly all.
 */
final class FacetTree {

    /** Values beyond these are found by typing. */
    private static final int SHOWN_VALUES = 12;

    private static final double NEARLY_ALL = 0.75;

    private final SearchParameters parameters;
    private final Facet facet;
    private final FacetNames.In names;
    private final Set<String> chosen;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final List<ValueView> shown = new ArrayList<>();

    FacetTree(SearchParameters parameters, Facet facet, List<FacetCount> counted, FacetNames.In names) {
        this.parameters = parameters;
        this.facet = facet;
        this.names = names;
        this.chosen = parameters.chosen().getOrDefault(facet, Set.of());
        counted.forEach(count -> counts.put(FacetCodes.outside(facet, count.value()), count.count()));
        // What is chosen stays in sight where nobody has it, so that it can be taken back.
        chosen.forEach(value -> counts.putIfAbsent(value, 0L));
        for (String value : counts.keySet()) {
            String whole = broader(value);
            parts.computeIfAbsent(whole != null && counts.containsKey(whole) ? whole : "", none -> new ArrayList<>())
                    .add(value);
        }
        chosen.forEach(value -> open.addAll(lineage(value)));
    }

    boolean hasChosen() {
        return !chosen.isEmpty();
    }

    List<ValueView> shown() {
        show("", 0);
        return shown;
    }

    private void show(String whole, int depth) {
        List<String> values = parts.getOrDefault(whole, List.of());
        long all = values.stream()
                .mapToLong(value -> counts.getOrDefault(value, 0L))
                .sum();
        int left = SHOWN_VALUES;
        for (String value : values) {
            if (left > 0 || open.contains(value)) {
                left--;
                shown.add(view(value, depth));
                if (open.contains(value) || (depth == 0 && counts.getOrDefault(value, 0L) > all * NEARLY_ALL)) {
                    show(value, depth + 1);
                }
            }
        }
    }

    private ValueView view(String value, int depth) {
        return new ValueView(
                names.name(facet, FacetCodes.inside(facet, value)),
                counts.getOrDefault(value, 0L),
                chosen.contains(value),
                depth,
                // Beside the whole a part would narrow nothing.
                parameters.toggled(
                        facet,
                        value,
                        other ->
                                lineage(value).contains(other) || lineage(other).contains(value)));
    }

    /** A value with all that it is part of. */
    private Set<String> lineage(String value) {
        Set<String> lineage = new LinkedHashSet<>();
        String at = value;
        while (at != null && lineage.add(at)) {
            at = broader(at);
        }
        return lineage;
    }

    private @Nullable String broader(String value) {
        return names.broader(facet, value);
    }
}
