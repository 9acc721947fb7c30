package org.digitalwings.app.gathering;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The frame of a matchmaking session.
 *
 * @param slots 1 to 64
 * @param morningSlots how many of them are before noon; the others begin at {@code afternoon}
 * @param start when the first slot begins
 * @param afternoon when the first slot after noon begins
 * @param slotMinutes how long a meeting is, 5 to 240
 * @param pauseMinutes how long it is from one to the next, 0 to 120
 * @param tables 1 to 1000
 * @param minimum meetings that everybody should have at least
 * @param maximum meetings that nobody has more of, 1 to 64
 * @param pairs what was decided about pairs of participants; nothing where not given
 */
public record SessionRules(
        int slots,
        int morningSlots,
        LocalTime start,
        LocalTime afternoon,
        int slotMinutes,
        int pauseMinutes,
        int tables,
        int minimum,
        int maximum,
        List<PairRule> pairs)
        implements Rules {

    private static final int MOST_SLOTS = 64;
    private static final int MOST_TABLES = 1000;
    private static final int MOST_MINUTES = 240;

    public SessionRules {
        // Rules that were kept before there were decisions about pairs have none.
        pairs = Objects.requireNonNullElse(pairs, List.<PairRule>of()).stream().toList();
        Rules.require("Number of slots", slots, 1, MOST_SLOTS);
        Rules.require("Number of slots before noon", morningSlots, 0, slots);
        Rules.require("Minutes of a meeting", slotMinutes, 5, MOST_MINUTES);
        Rules.require("Minutes between meetings", pauseMinutes, 0, MOST_MINUTES);
        Rules.require("Number of tables", tables, 1, MOST_TABLES);
        Rules.require("Least number of meetings", minimum, 0, slots);
        Rules.require("Greatest number of meetings", maximum, Math.max(1, minimum), MOST_SLOTS);
    }

    /** The same with other decisions about pairs. */
    public SessionRules withPairs(List<PairRule> others) {
        return new SessionRules(
                slots, morningSlots, start, afternoon, slotMinutes, pauseMinutes, tables, minimum, maximum, others);
    }

    /** The same with a decision about two in the place of those before. */
    public SessionRules with(PairRule rule) {
        List<PairRule> others = new ArrayList<>(pairs);
        others.removeIf(other -> other.isAbout(rule.first(), rule.second()));
        others.add(rule);
        return withPairs(others);
    }

    /** A day with six meetings of 25 minutes before noon and six after. */
    public static SessionRules usual() {
        return new SessionRules(12, 6, LocalTime.of(9, 0), LocalTime.of(13, 30), 25, 5, 10, 2, 8, List.of());
    }

    /** Whether there are slots before noon and after it. */
    public boolean hasBlocks() {
        return morningSlots > 0 && morningSlots < slots;
    }

    @Override
    public Set<String> members() {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
    }

    /** Of several rules for one pair then, the strictest stays. */
    @Override
    public SessionRules withMembers(Map<String, String> others) {
        List<PairRule> followed = pairs.stream()
                .flatMap(pair -> pair.withMembers(others).stream())
                .toList();
        return withPairs(followed.stream()
                .filter(rule -> followed.stream().noneMatch(rule::yieldsTo))
                .distinct()
                .toList());
    }

    @Override
    public int periods() {
        return slots;
    }

    @Override
    public LocalTime begin(int period) {
        LocalTime from = period < morningSlots ? start : afternoon;
        int before = period < morningSlots ? period : period - morningSlots;
        return from.plusMinutes((long) before * (slotMinutes + pauseMinutes));
    }

    @Override
    public LocalTime end(int period) {
        return begin(period).plusMinutes(slotMinutes);
    }
}
