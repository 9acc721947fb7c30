package org.digitalwings.matching.session;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A good schedule to begin with: meetings that must be held first, then those of the pair choice, each in a free slot, or in
 * one made free by swapping the slots of a Kempe chain; then whatever still fits.
 *
 * <p>With two sides and full availability a chain always ends (König, 1916), so that the whole pair choice gets slots.
 */
final class FirstSchedule {

    private final Schedule schedule;
    private final Model model;
    private final EjectionMove placing;
    private final KempeMove kempe;

    FirstSchedule(Schedule schedule, SplittableRandom random) {
        this.schedule = schedule;
        model = schedule.model;
        placing = new EjectionMove(schedule, random);
        kempe = new KempeMove(schedule);
    }

    /** Puts the pairs that were kept of an earlier plan where they were, then those that must meet. */
    void hold() {
        keep(true);
        pairs().filter(pair -> model.must[pair])
                .boxed()
                .sorted(Comparator.comparingInt(pair -> Long.bitCount(model.allowed[pair])))
                .forEach(this::place);
        schedule.commit();
    }

    /** Adds the chosen pairs, then all others that pay, each kind by falling value. */
    void fill(PairChoice choice) {
        keep(false);
        pairs().filter(pair -> choice.isChosen()[pair])
                .boxed()
                .sorted(Comparator.comparingLong((Integer pair) -> -choice.price()[pair]))
                .forEach(this::place);
        pairs().filter(pair -> !choice.isChosen()[pair])
                .boxed()
                .sorted(Comparator.comparingLong((Integer pair) -> -choice.price()[pair]))
                .forEach(this::placeDirectly);
        schedule.commit();
    }

    private IntStream pairs() {
        return IntStream.range(0, model.pairCount());
    }

    private void keep(boolean must) {
        pairs().filter(pair -> model.must[pair] == must && model.keptSlot[pair] >= 0)
                .filter(pair -> schedule.slotOf[pair] == Schedule.NONE && schedule.fits(pair, model.keptSlot[pair]))
                .forEach(pair -> schedule.add(pair, model.keptSlot[pair]));
    }

    private void placeDirectly(int pair) {
        if (schedule.slotOf[pair] == Schedule.NONE) {
            placing.place(pair);
        }
    }

    private void place(int pair) {
        if (schedule.slotOf[pair] != Schedule.NONE || placing.place(pair)) {
            return;
        }
        int a = model.first[pair];
        int b = model.second[pair];
        if (!schedule.isFull(a) && !schedule.isFull(b) && !swap(pair, a, b)) {
            swap(pair, b, a);
        }
    }

    /** Frees a slot in which one is free already for the other, whose meeting there moves to another slot. */
    private boolean swap(int pair, int free, int busy) {
        long wanted = model.allowed[pair] & ~schedule.busy[free];
        for (long slots = wanted; slots != 0; slots &= slots - 1) {
            int slot = Long.numberOfTrailingZeros(slots);
            int inTheWay = schedule.meetingAt(busy, slot);
            if (inTheWay == Schedule.NONE) {
                continue;
            }
            long others = model.allowed[inTheWay] & ~schedule.busy[busy];
            for (long rest = others; rest != 0; rest &= rest - 1) {
                int mark = schedule.mark();
                if (kempe.apply(inTheWay, Long.numberOfTrailingZeros(rest))) {
                    if (schedule.fits(pair, slot)) {
                        schedule.add(pair, slot);
                        return true;
                    }
                    schedule.rollback(mark);
                }
            }
        }
        return false;
    }
}
