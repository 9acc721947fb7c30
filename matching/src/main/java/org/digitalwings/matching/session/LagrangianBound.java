package org.digitalwings.matching.session;

import java.util.Arrays;

/**
 * An upper bound on the value of any plan, which knows of slots and breaks what the pair choice does not: each pair takes the slot that is worth
 * most to it, each participant the busy slots that are worth most to it ({@link PersonalOptimum}), and prices by participant and slot, and rents
 * by slot, make the two agree. Any prices give a bound, so that wrong ones only loosen it.
 *
 * <p>Prices follow deflected subgradients with Polyak's step, after Camerini, Fratta and Maffioli, <i>On Improving Relaxation Methods by Modified
 * Gradient Techniques</i>, Mathematical Programming Study 3, 1975. A step takes time in pairs times slots.
 */
final class LagrangianBound {

    /** How much of the last direction that points back is turned away. */
    private static final double DEFLECTION = 1.9;

    private static final double SHORTEST = 1e-3;

    /** After so many steps without a better bound, steps become half as long. */
    private static final int PATIENCE = 25;

    /** A price changes by sums of doubles; a bound that is whole but for this is whole. */
    private static final double ROUNDING = 1e-6;

    private final Model model;
    private final PersonalOptimum personal;
    private final int[] room;
    private final int rents;
    private final double[] price;
    private final double[] gradient;
    private final double[] direction;
    private double best = Double.POSITIVE_INFINITY;

    /**
     * Begins with the prices of a pair choice.
     *
     * @param choice its bound is the first one
     */
    LagrangianBound(Model model, PairChoice choice) {
        this.model = model;
        personal = new PersonalOptimum(model);
        room = new int[model.slots];
        rents = model.people * model.slots;
        price = new double[rents + model.slots];
        gradient = new double[price.length];
        direction = new double[price.length];
        for (int slot = 0; slot < model.slots; slot++) {
            for (int group = 0; group < model.places.groups(); group++) {
                room[slot] += model.places.room(group, slot);
            }
            room[slot] = Math.min(room[slot], Math.min(model.mostMeetings, model.people / 2));
        }
        for (int person = 0; person < model.people; person++) {
            Arrays.fill(price, person * model.slots, (person + 1) * model.slots, choice.personPrice()[person]);
        }
        Arrays.fill(price, rents, price.length, choice.rent());
    }

    /** What a step costs, in moves of a search. */
    long work() {
        return 1 + (long) (model.people + model.pairCount()) * model.slots / 32;
    }

    /** The best bound so far. */
    long bound() {
        return best >= Long.MAX_VALUE ? Long.MAX_VALUE : (long) Math.floor(best + ROUNDING);
    }

    /**
     * Steps until the bound meets a plan's value, steps are too short to matter, or the run ends.
     *
     * @param value of a plan at hand
     */
    void tighten(long value, Run run) {
        double length = 1;
        int idle = 0;
        while (length > SHORTEST && bound() > value && run.goesOn(work())) {
            double reached = evaluate();
            if (reached < best - ROUNDING) {
                best = reached;
                idle = 0;
            } else if (++idle == PATIENCE) {
                length /= 2;
                idle = 0;
            }
            double norm = deflect();
            if (norm == 0) {
                return;
            }
            move(length * Math.max(1, reached - value) / norm);
        }
    }

    /** The bound at the prices, and how it changes with them. */
    private double evaluate() {
        double sum = 0;
        for (int slot = 0; slot < model.slots; slot++) {
            sum += price[rents + slot] * room[slot];
            gradient[rents + slot] = room[slot];
        }
        for (int person = 0; person < model.people; person++) {
            int at = person * model.slots;
            sum += personal.most(person, price, at);
            for (int slot = 0; slot < model.slots; slot++) {
                gradient[at + slot] = personal.busy() >>> slot & 1;
            }
        }
        for (int pair = 0; pair < model.pairCount(); pair++) {
            sum += pair(pair);
        }
        return sum;
    }

    /** What a pair adds at most, in the slot that is worth most to it. */
    private double pair(int pair) {
        int a = model.first[pair] * model.slots;
        int b = model.second[pair] * model.slots;
        double most = model.must[pair] ? Double.NEGATIVE_INFINITY : 0;
        int best = -1;
        for (long rest = model.allowed[pair]; rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest);
            double worth = model.value(pair, slot) - price[a + slot] - price[b + slot] - price[rents + slot];
            if (worth > most) {
                most = worth;
                best = slot;
            }
        }
        if (best >= 0) {
            gradient[a + best]--;
            gradient[b + best]--;
            gradient[rents + best]--;
        }
        return most;
    }

    /** Turns the direction to the gradient, away from what points back; its length squared. */
    private double deflect() {
        double back = 0;
        double old = 0;
        for (int i = 0; i < price.length; i++) {
            back += gradient[i] * direction[i];
            old += direction[i] * direction[i];
        }
        double kept = back < 0 ? -DEFLECTION * back / old : 0;
        double norm = 0;
        for (int i = 0; i < price.length; i++) {
            direction[i] = gradient[i] + kept * direction[i];
            norm += direction[i] * direction[i];
        }
        return norm;
    }

    private void move(double step) {
        for (int i = 0; i < price.length; i++) {
            price[i] -= step * direction[i];
        }
        for (int i = rents; i < price.length; i++) {
            price[i] = Math.max(0, price[i]);
        }
    }
}
