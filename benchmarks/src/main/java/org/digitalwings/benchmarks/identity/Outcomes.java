package org.digitalwings.benchmarks.identity;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.matching.identity.Outcome;

/** How often each outcome was said, and how often of pairs that are one. */
final class Outcomes {

    private final Map<Outcome, Integer> said = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> ofOne = new EnumMap<>(Outcome.class);

    void add(Outcome outcome, boolean one) {
        said.merge(outcome, 1, Integer::sum);
        if (one) {
            ofOne.merge(outcome, 1, Integer::sum);
        }
    }

    void putInto(Figures figures) {
        for (Outcome outcome : Outcome.values()) {
            String name = outcome.name().toLowerCase(Locale.ROOT);
            figures.put(name, said.getOrDefault(outcome, 0)).put(name + "WhichAreOne", ofOne.getOrDefault(outcome, 0));
        }
    }
}
