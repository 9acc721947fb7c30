package org.digitalwings.matching.session;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Looks for the best schedule: first slots for all that must be held, then the most of the rest. */
final class Search {

    /** The part of the budget that finding slots for required meetings may take where others are free to choose. */
    private static final double HOLDING = 0.3;

    /** A pair whose price lacks more than this is hardly ever in a good plan. */
    private static final long HOPELESS = 60;

    /** Temperatures for holding, in break penalties. */
    private static final double HOLDING_HOT = 0.4;

    private static final double HOLDING_COLD = 0.08;

    /** Temperatures for choosing, in utilities. */
    private static final double HOT = 15;

    private static final double COLD = 2;

    /** The part of the budget that is kept for matching slot by slot in the end, and for the bound. */
    private static final double LAST_PART = 0.85;

    private final Model model;
    private final Run run;
    private final SplittableRandom random;
    private final PairChoice choice;
    private long bound;
    private Schedule schedule;
    private Best best;

    Search(Model model, Run run, long seed) {
        this.model = model;
        this.run = run;
        random = new SplittableRandom(seed);
        choice = PairChoice.of(model);
        bound = choice.bound();
        schedule = new Schedule(model, Weights.forHolding(model));
        best = new Best(schedule);
    }

    Model model() {
        return model;
    }

    Best best() {
        return best;
    }

    long bound() {
        return bound;
    }

    void improve() {
        if (model.mustCount > 0) {
            hold();
        }
        if (model.mustCount < model.pairCount()) {
            choose();
            tighten();
        }
    }

    private void tighten() {
        LagrangianBound tighter = new LagrangianBound(model, choice);
        tighter.tighten(best.value(), run);
        bound = Math.min(bound, tighter.bound());
    }

    private void hold() {
        new FirstSchedule(schedule, random).hold();
        best = new Best(schedule);
        boolean onlyHolding = model.mustCount == model.pairCount();
        if (isHeld(onlyHolding)) {
            return;
        }
        int[] active = IntStream.range(0, model.pairCount())
                .filter(pair -> model.must[pair])
                .toArray();
        double unit = Math.max(1, model.goals.breakPenalty());
        Annealing annealing = new Annealing(schedule, active, random, run);
        annealing.cool(best, HOLDING_HOT * unit, HOLDING_COLD * unit, onlyHolding ? 1 : HOLDING, reached -> {
            tell();
            return isHeld(onlyHolding);
        });
    }

    private boolean isHeld(boolean onlyHolding) {
        return best.broken() == 0 && (!onlyHolding || best.value() >= bound);
    }

    private void choose() {
        Schedule chosen = new Schedule(model, Weights.forChoosing(model));
        int[] slots = best.slots();
        int[] groups = best.groups();
        for (int pair = 0; pair < slots.length; pair++) {
            if (slots[pair] != Schedule.NONE) {
                chosen.restore(pair, slots[pair], groups[pair]);
            }
        }
        schedule = chosen;
        new FirstSchedule(schedule, random).fill(choice);
        new EvenOut(schedule).apply();
        best = new Best(schedule);
        tell();
        int[] active = IntStream.range(0, model.pairCount())
                .filter(pair -> choice.isChosen()[pair] || choice.price()[pair] > -HOPELESS)
                .toArray();
        SlotMatching matching = new SlotMatching(schedule, random);
        matching.improve(run, best);
        tell();
        if (active.length > 0) {
            new Annealing(schedule, active, random, run).cool(best, HOT, COLD, LAST_PART, reached -> {
                tell();
                return best.broken() == 0 && best.value() >= bound;
            });
            best.restore();
            matching.improve(run, best);
        }
    }

    private void tell() {
        run.tell(best.value(), bound);
    }
}
