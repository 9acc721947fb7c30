package org.digitalwings.matching.session;

/**
 * What a participant can add at most with so many meetings, besides what the meetings are worth: the bonuses for first
 * meetings less the breaks that its slots make unavoidable, made concave from above, so that a flow can carry it.
 */
final class PersonalBound {

    /** The bounds are whole numbers of this part of a unit, rounded up. */
    static final int PARTS = 64;

    private final Model model;
    private final BreakBound breaks;

    PersonalBound(Model model) {
        this.model = model;
        breaks = new BreakBound(model);
    }

    /**
     * The most that the first, second … meeting adds, not ascending, as far as meetings fit; in {@link #PARTS}. The
     * sum is on top of {@link #fixed}.
     */
    long[] steps(int person) {
        long[] most = most(person);
        long[] steps = new long[most.length - 1];
        int from = 0;
        while (from < steps.length) {
            int to = steepest(most, from);
            long rise = (most[to] - most[from]) * PARTS;
            long slope = Math.ceilDiv(rise, (long) to - from);
            for (int count = from; count < to; count++) {
                steps[count] = slope;
            }
            from = to;
        }
        return steps;
    }

    /** The value by count; a count that does not fit is worth what the last that fits is, so that it never pays. */
    private long[] most(int person) {
        int[] fewest = breaks.fewest(person);
        int forced = 0;
        while (forced < fewest.length - 1 && fewest[forced] >= BreakBound.NEVER) {
            forced++;
        }
        long[] most = new long[fewest.length];
        for (int count = 0; count < most.length; count++) {
            int cost = fewest[Math.max(count, forced)] >= BreakBound.NEVER ? 0 : fewest[Math.max(count, forced)];
            most[count] = model.coverage[person][count] - (long) model.goals.breakPenalty() * cost;
        }
        return most;
    }

    /** What no meetings at all would add: less than nothing where a plan must have breaks. In {@link #PARTS}. */
    long fixed(int person) {
        return most(person)[0] * PARTS;
    }

    private static int steepest(long[] most, int from) {
        int best = from + 1;
        for (int to = from + 2; to < most.length; to++) {
            if ((most[to] - most[from]) * (best - from) >= (most[best] - most[from]) * (to - from)) {
                best = to;
            }
        }
        return best;
    }
}
