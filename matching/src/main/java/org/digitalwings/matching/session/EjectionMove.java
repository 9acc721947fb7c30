package org.digitalwings.matching.session;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Puts a pair into a slot whatever is there: meetings in its way are ejected and put wherever they fit best without
 * ejecting others, or left out.
 */
final class EjectionMove {

    /** Looking for another meeting for those who lost one is dear, so that it is not done every time. */
    private static final int REFILL_ONE_IN = 4;

    private final Schedule schedule;
    private final Model model;
    private final SplittableRandom random;
    private int[] ejected = new int[16];
    private int size;

    EjectionMove(Schedule schedule, SplittableRandom random) {
        this.schedule = schedule;
        this.model = schedule.model;
        this.random = random;
    }

    /** False where no table can be freed; then changes have to be rolled back. */
    boolean apply(int pair, int slot) {
        size = 0;
        if (schedule.slotOf[pair] != Schedule.NONE) {
            schedule.remove(pair);
        }
        clear(model.first[pair], slot);
        clear(model.second[pair], slot);
        putInOrder(pair, slot);
        if (schedule.isSlotFull(slot)) {
            eject(schedule.meeting(slot, random.nextInt(schedule.load(slot))));
        }
        if (schedule.groupWithRoom(pair, slot) == Schedule.NONE && !freeTable(pair, slot)) {
            return false;
        }
        schedule.add(pair, slot);
        for (int i = 0; i < size; i++) {
            boolean isBack = schedule.slotOf[ejected[i]] != Schedule.NONE || place(ejected[i]);
            if (!isBack && random.nextInt(REFILL_ONE_IN) == 0) {
                refill(model.first[ejected[i]]);
                refill(model.second[ejected[i]]);
            }
        }
        return true;
    }

    /** Gives the participant the meeting that adds most of those that fit without ejecting others. */
    private void refill(int person) {
        if (schedule.isFull(person)) {
            return;
        }
        int best = Schedule.NONE;
        int most = 0;
        for (int pair : model.pairsOf[person]) {
            if (schedule.slotOf[pair] == Schedule.NONE) {
                long free = schedule.free(pair);
                if (free != 0 && !schedule.isFull(model.other(pair, person))) {
                    int slot = Long.numberOfTrailingZeros(free);
                    int gain = schedule.weight(pair, slot) + schedule.personalGain(pair, slot);
                    if (gain > most) {
                        most = gain;
                        best = pair;
                    }
                }
            }
        }
        if (best != Schedule.NONE) {
            place(best);
        }
    }

    private void clear(int person, int slot) {
        int there = schedule.meetingAt(person, slot);
        if (there != Schedule.NONE) {
            eject(there);
        } else if (schedule.isFull(person)) {
            long rest = schedule.busy[person];
            for (int skip = random.nextInt(Long.bitCount(rest)); skip > 0; skip--) {
                rest &= rest - 1;
            }
            eject(schedule.meetingAt(person, Long.numberOfTrailingZeros(rest)));
        }
    }

    private void putInOrder(int pair, int slot) {
        for (int other : model.later[pair]) {
            if (schedule.slotOf[other] != Schedule.NONE && schedule.slotOf[other] <= slot) {
                eject(other);
            }
        }
        for (int other : model.earlier[pair]) {
            if (schedule.slotOf[other] >= slot) {
                eject(other);
            }
        }
    }

    private boolean freeTable(int pair, int slot) {
        int load = schedule.load(slot);
        if (load == 0) {
            return false;
        }
        int start = random.nextInt(load);
        for (int i = 0; i < load; i++) {
            int other = schedule.meeting(slot, (start + i) % load);
            for (int group : model.groups[pair]) {
                if (schedule.groupOf(other) == group) {
                    eject(other);
                    return true;
                }
            }
        }
        return false;
    }

    private void eject(int pair) {
        if (size == ejected.length) {
            ejected = Arrays.copyOf(ejected, size * 2);
        }
        ejected[size++] = pair;
        schedule.remove(pair);
    }

    /** Puts a pair that is not held where it fits best; false where it fits nowhere or does not pay. */
    boolean place(int pair) {
        long free = schedule.free(pair);
        if (free == 0 || schedule.isFull(model.first[pair]) || schedule.isFull(model.second[pair])) {
            return false;
        }
        int best = Schedule.NONE;
        int most = Integer.MIN_VALUE;
        int turn = random.nextInt(SlotSet.MOST);
        for (long rest = Long.rotateRight(free, turn); rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest) + turn & SlotSet.MOST - 1;
            int gain = schedule.personalGain(pair, slot) + model.value(pair, slot);
            if (gain > most && schedule.groupWithRoom(pair, slot) != Schedule.NONE && schedule.isInOrder(pair, slot)) {
                most = gain;
                best = slot;
            }
        }
        boolean pays = most >= 0 || model.must[pair];
        if (best == Schedule.NONE || !pays) {
            return false;
        }
        schedule.add(pair, best);
        return true;
    }
}
