package org.digitalwings.app.gathering;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the planner said of a plan, kept beside it.
 *
 * @param value what it is worth
 * @param bound no plan is worth more
 * @param worth what it is worth by goal, by the goal's code
 * @param counts numbers that people look at, by code, such as {@code new-acquaintances}
 * @param ending why planning ended: {@code proven}, {@code moves}, {@code time}, {@code cancelled} or {@code by-hand}
 */
public record PlanNotes(
        long value,
        long bound,
        Map<String, Long> worth,
        Map<String, Long> counts,
        long seed,
        long moves,
        long millis,
        String ending,
        Instant plannedAt) {

    /** What people look at first. */
    private static final List<String> ORDER = List.of("utility", "relevance", "coverage", "meetings", "seats");

    public PlanNotes {
        worth = ordered(worth);
        counts = ordered(counts);
    }

    private static Map<String, Long> ordered(Map<String, Long> byCode) {
        Comparator<String> order =
                Comparator.comparingInt(code -> ORDER.contains(code) ? ORDER.indexOf(code) : ORDER.size());
        SortedMap<String, Long> sorted = new TreeMap<>(order.thenComparing(Comparator.naturalOrder()));
        sorted.putAll(byCode);
        return Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * Of a plan that a person made or changed.
     *
     * @param earlier of the plan before, whose bound still holds; null where there was none
     */
    static PlanNotes byHand(
            Map<String, Long> worth, Map<String, Long> counts, @Nullable PlanNotes earlier, Instant now) {
        long value = worth.values().stream().mapToLong(Long::longValue).sum();
        long bound = earlier == null ? 0 : earlier.bound();
        return new PlanNotes(value, bound, worth, counts, 0, 0, 0, "by-hand", now);
    }

    /** The part of the bound that is open, in percent with one decimal. */
    public double openPercent() {
        return bound <= 0 ? 0 : Math.round(1000.0 * Math.max(0, bound - value) / bound) / 10.0;
    }
}
