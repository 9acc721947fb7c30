package org.digitalwings.matching.roundtable;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.digitalwings.matching.roundtable.InvitationPlanner.Attempt;

/** Improves a choice of invitees by exchanges of one for another: annealing first, then until no exchange gains. */
final class InvitationSearch {

    private static final int TICK = 1 << 10;
    private static final double START = 0.1;
    private static final double END = 0.001;
    private static final double GAIN = 1e-9;
    private static final int PASSES = 50;

    private final InvitationState state;
    private final int[] free;
    private final int[] all;
    private final RandomGenerator random;
    private long steps;

    InvitationSearch(InvitationState state, InvitationLimits limits, RandomGenerator random) {
        this.state = state;
        this.random = random;
        this.all = IntStream.range(0, limits.candidates())
                .filter(i -> !limits.barred().get(i) && !limits.mandatory().get(i))
                .toArray();
        this.free = IntStream.of(all).filter(state::isChosen).toArray();
    }

    long steps() {
        return steps;
    }

    /** Anneals until the run's budget is spent. */
    void anneal(Run run, Attempt attempt) {
        if (free.length == 0 || free.length == all.length) {
            return;
        }
        double scale = meanGain();
        double done = run.done(steps, 1);
        while (done < 1) {
            double temperature = scale * START * Math.pow(END / START, done);
            for (int i = 0; i < TICK; i++) {
                step(temperature);
            }
            steps += TICK;
            attempt.look();
            done = run.done(steps, 1);
        }
    }

    /** Exchanges while that gains; O(invitees * candidates) a pass. */
    void climb() {
        boolean improved = true;
        for (int pass = 0; pass < PASSES && improved; pass++) {
            improved = false;
            for (int in : all) {
                improved |= !state.isChosen(in) && climbBy(in);
            }
        }
    }

    private boolean climbBy(int in) {
        int best = -1;
        double most = GAIN;
        for (int place = 0; place < free.length; place++) {
            if (allows(free[place], in)) {
                double gain = state.gainOfExchange(free[place], in);
                if (gain > most) {
                    most = gain;
                    best = place;
                }
            }
        }
        if (best >= 0) {
            exchange(best, in);
        }
        return best >= 0;
    }

    private void step(double temperature) {
        int place = random.nextInt(free.length);
        int in = all[random.nextInt(all.length)];
        if (!state.isChosen(in) && allows(free[place], in)) {
            double gain = state.gainOfExchange(free[place], in);
            if (gain >= 0 || gain > temperature * Math.log(random.nextDouble())) {
                exchange(place, in);
            }
        }
    }

    private void exchange(int place, int in) {
        state.exchange(free[place], in);
        free[place] = in;
    }

    private boolean allows(int out, int in) {
        return state.rolesAllow(out, in) && state.organizationsAllow(out, in);
    }

    private double meanGain() {
        double sum = 0;
        for (int i = 0; i < TICK; i++) {
            int in = all[random.nextInt(all.length)];
            int out = free[random.nextInt(free.length)];
            sum += state.isChosen(in) ? 0 : Math.abs(state.gainOfExchange(out, in));
        }
        return Math.max(sum / TICK, GAIN);
    }
}
