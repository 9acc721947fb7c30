package org.digitalwings.matching.session;

import java.util.Arrays;

/**
 * The busy slots that are worth most to one participant, looked at alone, where each slot has a price: coverage bonuses and prices less
 * breaks. By dynamic programming over the slots, in slots times meetings. For one thread.
 */
final class PersonalOptimum {

    /** No meeting yet in this stretch; the last slot was busy; a run of free slots follows a meeting. */
    private static final int PHASES = 3;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Model model;
    private final long[] open;
    private final int[] most;
    private final boolean[] begins;
    private final byte[][] cameFrom;
    private final byte[][] merged;
    private double[] now;
    private double[] next;
    private long busy;

    PersonalOptimum(Model model) {
        this.model = model;
        open = new long[model.people];
        most = new int[model.people];
        begins = new boolean[model.slots];
        for (int slot = 0; slot < model.slots; slot++) {
            begins[slot] = model.breaks.beginsAt(slot);
        }
        for (int person = 0; person < model.people; person++) {
            for (int pair : model.pairsOf[person]) {
                open[person] |= model.allowed[pair];
            }
            int pairs = model.pairsOf[person].length;
            most[person] = Math.min(pairs, Math.min(model.maximum[person], Long.bitCount(open[person])));
        }
        int states = PHASES * (Arrays.stream(most).max().orElse(0) + 1);
        cameFrom = new byte[model.slots][states];
        merged = new byte[model.slots][states];
        now = new double[states];
        next = new double[states];
    }

    /**
     * The most that the slots can be worth to a participant.
     *
     * @param price what being busy in each slot adds, from {@code at} on; it may be below 0
     */
    double most(int person, double[] price, int at) {
        int states = PHASES * (most[person] + 1);
        Arrays.fill(now, 0, states, NEVER);
        now[0] = 0;
        for (int slot = 0; slot < model.slots; slot++) {
            if (begins[slot]) {
                merge(states, merged[slot]);
            }
            boolean isOpen = (open[person] >>> slot & 1) == 1;
            step(states, cameFrom[slot], isOpen, price[at + slot]);
        }
        int end = 0;
        double value = NEVER;
        for (int state = 0; state < states; state++) {
            double sum = now[state] + model.coverage[person][state / PHASES];
            if (sum > value) {
                value = sum;
                end = state;
            }
        }
        trace(end);
        return value;
    }

    /** The slots of the last optimum. */
    long busy() {
        return busy;
    }

    /** Forgets the stretch that ends: each count goes on with the best of its phases. */
    private void merge(int states, byte[] from) {
        for (int state = 0; state < states; state += PHASES) {
            int best = state;
            for (int phase = 1; phase < PHASES; phase++) {
                best = now[state + phase] > now[best] ? state + phase : best;
            }
            from[state] = (byte) (best - state);
            now[state] = now[best];
            now[state + 1] = NEVER;
            now[state + 2] = NEVER;
        }
    }

    private void step(int states, byte[] from, boolean isOpen, double price) {
        double penalty = model.goals.breakPenalty();
        next[1] = NEVER;
        for (int state = 0; state < states; state += PHASES) {
            double none = now[state];
            double on = now[state + 1];
            double off = now[state + 2];
            next[state] = none;
            next[state + 2] = Math.max(on, off);
            from[state + 2] = (byte) (on >= off ? 1 : 2);
            int busyState = state + PHASES + 1;
            if (busyState < states) {
                double broken = off - penalty;
                double best = Math.max(none, Math.max(on, broken));
                next[busyState] = isOpen ? best + price : NEVER;
                from[busyState] = (byte) (best == on ? 1 : best == none ? 0 : 2);
            }
        }
        double[] spare = now;
        now = next;
        next = spare;
    }

    private void trace(int end) {
        busy = 0;
        int count = end / PHASES;
        int phase = end % PHASES;
        for (int slot = model.slots - 1; slot >= 0; slot--) {
            int state = count * PHASES + phase;
            if (phase == 1) {
                busy |= 1L << slot;
                count--;
            }
            phase = phase == 0 ? 0 : cameFrom[slot][state];
            if (begins[slot]) {
                phase = merged[slot][count * PHASES];
            }
        }
    }
}
