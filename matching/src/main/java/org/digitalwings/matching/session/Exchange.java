package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the cheapest way to make room for a pair in a schedule: in each slot the meetings in its way go, and where a
 * participant's maximum, a table or the slot is full, one more that costs least.
 */
final class Exchange {

    private final Schedule schedule;
    private final Model model;

    Exchange(Schedule schedule) {
        this.schedule = schedule;
        model = schedule.model;
    }

    /**
     * A way to let the pair meet.
     *
     * @param cost what the value loses; negative where it gains
     * @param dropped the pairs that do not meet any more
     */
    record Offer(int slot, long cost, List<Integer> dropped) {}

    /** The cheapest of all slots, none where only meetings that must be held are in the way. The schedule stays as it is. */
    Optional<Offer> cheapest(int pair) {
        Offer best = null;
        for (long rest = model.allowed[pair]; rest != 0; rest &= rest - 1) {
            int mark = schedule.mark();
            long before = schedule.value();
            int slot = Long.numberOfTrailingZeros(rest);
            List<Integer> dropped = new ArrayList<>();
            if (makeRoom(pair, slot, dropped) && schedule.fits(pair, slot)) {
                schedule.add(pair, slot);
                long cost = before - schedule.value();
                if (best == null || cost < best.cost()) {
                    best = new Offer(slot, cost, dropped);
                }
            }
            schedule.rollback(mark);
        }
        return Optional.ofNullable(best);
    }

    private boolean makeRoom(int pair, int slot, List<Integer> dropped) {
        int a = model.first[pair];
        int b = model.second[pair];
        if (!drop(schedule.meetingAt(a, slot), dropped) || !drop(schedule.meetingAt(b, slot), dropped)) {
            return false;
        }
        for (int other : model.later[pair]) {
            if (schedule.slotOf[other] != Schedule.NONE && schedule.slotOf[other] <= slot && !drop(other, dropped)) {
                return false;
            }
        }
        for (int other : model.earlier[pair]) {
            if (schedule.slotOf[other] >= slot && !drop(other, dropped)) {
                return false;
            }
        }
        return (!schedule.isFull(a) || dropLeast(meetingsOf(a), dropped))
                && (!schedule.isFull(b) || dropLeast(meetingsOf(b), dropped))
                && (hasTable(pair, slot) || dropLeast(inTheWayAtTables(pair, slot), dropped));
    }

    private boolean hasTable(int pair, int slot) {
        return !schedule.isSlotFull(slot) && schedule.groupWithRoom(pair, slot) != Schedule.NONE;
    }

    private boolean drop(int pair, List<Integer> dropped) {
        if (pair == Schedule.NONE) {
            return true;
        }
        if (model.must[pair]) {
            return false;
        }
        schedule.remove(pair);
        dropped.add(pair);
        return true;
    }

    private boolean dropLeast(List<Integer> choices, List<Integer> dropped) {
        int least = Schedule.NONE;
        long most = Long.MIN_VALUE;
        for (int pair : choices) {
            int mark = schedule.mark();
            schedule.remove(pair);
            if (schedule.value() > most) {
                most = schedule.value();
                least = pair;
            }
            schedule.rollback(mark);
        }
        return least != Schedule.NONE && drop(least, dropped);
    }

    private List<Integer> meetingsOf(int person) {
        List<Integer> meetings = new ArrayList<>();
        for (long rest = schedule.busy[person]; rest != 0; rest &= rest - 1) {
            int pair = schedule.meetingAt(person, Long.numberOfTrailingZeros(rest));
            if (!model.must[pair]) {
                meetings.add(pair);
            }
        }
        return meetings;
    }

    private List<Integer> inTheWayAtTables(int pair, int slot) {
        List<Integer> meetings = new ArrayList<>();
        boolean needsTable = schedule.groupWithRoom(pair, slot) == Schedule.NONE;
        for (int i = 0; i < schedule.load(slot); i++) {
            int other = schedule.meeting(slot, i);
            boolean frees = !needsTable || isOneOf(schedule.groupOf(other), model.groups[pair]);
            if (frees && !model.must[other]) {
                meetings.add(other);
            }
        }
        return meetings;
    }

    private static boolean isOneOf(int group, int[] groups) {
        for (int each : groups) {
            if (each == group) {
                return true;
            }
        }
        return false;
    }
}
