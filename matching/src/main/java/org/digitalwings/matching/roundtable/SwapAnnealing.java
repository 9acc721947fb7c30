package org.digitalwings.matching.roundtable;

import java.util.random.RandomGenerator;

/**
 * Simulated annealing on an {@link Arrangement}: swaps of two elements and, where sizes allow, moves of one, accepted by
 * Metropolis' rule at a temperature that falls geometrically. The start temperature is the mean size of a sample of gains.
 *
 * <p>Each step costs one evaluation of a gain. No guarantee but that the value handed out last is the best one seen at a
 * tick or at the end.
 */
final class SwapAnnealing {

    private static final int TICK = 1 << 12;
    private static final int SAMPLE = 512;
    /** Gains this many temperatures below 0 are rejected without drawing a number. */
    private static final double HOPELESS = 30;

    private final Arrangement arrangement;
    private final RandomGenerator random;
    private final double startFactor;
    private final double endFactor;
    private long steps;

    /**
     * Makes an annealing.
     *
     * @param startFactor the start temperature as a multiple of the mean size of a gain
     * @param endFactor the end temperature likewise
     */
    SwapAnnealing(Arrangement arrangement, RandomGenerator random, double startFactor, double endFactor) {
        this.arrangement = arrangement;
        this.random = random;
        this.startFactor = startFactor;
        this.endFactor = endFactor;
    }

    /** How many changes were tried. */
    long steps() {
        return steps;
    }

    /**
     * Runs from the start temperature to the end temperature.
     *
     * @param share tells at each tick how much of the run is over, 0 to 1 and more; the run ends at 1
     * @param keep is told at each tick, and at the end, that the arrangement is worth looking at
     */
    void run(Clockwork share, Runnable keep) {
        double scale = meanGain();
        double start = Math.max(scale * startFactor, Double.MIN_NORMAL);
        double ratio = endFactor / startFactor;
        double done = share.done(steps);
        while (done < 1) {
            double temperature = start * Math.pow(ratio, done);
            for (int i = 0; i < TICK; i++) {
                step(temperature);
            }
            steps += TICK;
            keep.run();
            done = share.done(steps);
        }
    }

    private void step(double temperature) {
        int round = arrangement.rounds() == 1 ? 0 : random.nextInt(arrangement.rounds());
        int[] movable = arrangement.movable(round);
        if (movable.length == 0) {
            return;
        }
        int one = movable[random.nextInt(movable.length)];
        int pick = random.nextInt(movable.length + arrangement.groups());
        if (pick >= movable.length) {
            move(round, one, pick - movable.length, temperature);
            return;
        }
        int other = movable[pick];
        if (arrangement.groupOf(round, one) != arrangement.groupOf(round, other)
                && accepts(arrangement.swapGain(round, one, other), temperature)) {
            arrangement.swap(round, one, other);
        }
    }

    private void move(int round, int element, int group, double temperature) {
        if (arrangement.mayMove(round, element, group)
                && accepts(arrangement.moveGain(round, element, group), temperature)) {
            arrangement.move(round, element, group);
        }
    }

    private boolean accepts(double gain, double temperature) {
        return gain >= 0 || (gain > -HOPELESS * temperature && gain > temperature * Math.log(random.nextDouble()));
    }

    private double meanGain() {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < SAMPLE; i++) {
            int round = random.nextInt(arrangement.rounds());
            int[] movable = arrangement.movable(round);
            if (movable.length > 1) {
                int one = movable[random.nextInt(movable.length)];
                int other = movable[random.nextInt(movable.length)];
                if (arrangement.groupOf(round, one) != arrangement.groupOf(round, other)) {
                    sum += Math.abs(arrangement.swapGain(round, one, other));
                    count++;
                }
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    /** Tells how much of a run is over. */
    @FunctionalInterface
    interface Clockwork {

        double done(long steps);
    }
}
