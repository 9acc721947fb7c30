package org.digitalwings.matching.session;

import java.util.SplittableRandom;

/**
 * Simulated annealing with ejection moves and Kempe swaps, on a schedule that obeys its hard rules all the time. A move
 * takes time in the number of meetings that it touches.
 *
 * <p>After Kirkpatrick, Gelatt and Vecchi, <i>Optimization by Simulated Annealing</i>, Science 220, 1983.
 */
final class Annealing {

    private static final int QUANTILES = 4096;
    private static final double[] LOGARITHMS = logarithms();

    private final Schedule schedule;
    private final Model model;
    private final int[] active;
    private final SplittableRandom random;
    private final Run run;
    private final EjectionMove ejection;
    private final KempeMove kempe;

    /**
     * Prepares to improve a schedule.
     *
     * @param active the pairs that moves begin with
     */
    Annealing(Schedule schedule, int[] active, SplittableRandom random, Run run) {
        this.schedule = schedule;
        this.model = schedule.model;
        this.active = active;
        this.random = random;
        this.run = run;
        ejection = new EjectionMove(schedule, random);
        kempe = new KempeMove(schedule);
    }

    private static double[] logarithms() {
        double[] table = new double[QUANTILES];
        for (int i = 0; i < QUANTILES; i++) {
            table[i] = Math.log((i + 0.5) / QUANTILES);
        }
        return table;
    }

    /** Cools from one temperature to another while the run goes from the part it has spent to {@code until}. */
    void cool(Best best, double hot, double cold, double until, Goal goal) {
        double from = run.spent();
        double temperature = hot;
        while (run.spent() < until && run.goesOn()) {
            if (run.isLook()) {
                temperature = hot * Math.pow(cold / hot, Math.min(1, (run.spent() - from) / (until - from)));
            }
            step(temperature);
            if (best.accept() && goal.isReached(best)) {
                return;
            }
        }
    }

    /** When a search may end. */
    @FunctionalInterface
    interface Goal {
        boolean isReached(Best best);
    }

    private void step(double temperature) {
        int pair = active[random.nextInt(active.length)];
        int slot = randomSlot(model.allowed[pair]);
        int now = schedule.slotOf[pair];
        if (slot == now) {
            return;
        }
        long before = schedule.score();
        int mark = schedule.mark();
        boolean swap = now != Schedule.NONE && random.nextBoolean();
        boolean done = swap ? kempe.apply(pair, slot) : ejection.apply(pair, slot);
        double least = temperature * LOGARITHMS[random.nextInt(QUANTILES)];
        if (!done || schedule.score() - before < least) {
            schedule.rollback(mark);
        }
    }

    private int randomSlot(long slots) {
        long rest = slots;
        for (int skip = random.nextInt(Long.bitCount(slots)); skip > 0; skip--) {
            rest &= rest - 1;
        }
        return Long.numberOfTrailingZeros(rest);
    }
}
