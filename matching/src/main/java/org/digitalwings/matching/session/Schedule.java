package org.digitalwings.matching.session;

import java.util.Arrays;

/**
 * A schedule that changes: which pair meets in which slot, with its score, which is kept up to date in constant time.
 * Every state obeys availability, one meeting a participant and slot, maxima, tables, and the order of meetings. Changes
 * can be taken back to a mark.
 *
 * <p>The value is the sum of the meetings' values and of what each participant gets from its busy slots. The score, which
 * the search maximises, has the weights of rules that may be broken on the way.
 */
final class Schedule {

    static final int NONE = -1;

    final Model model;
    private final Weights weights;
    final long[] busy;
    final int[] slotOf;
    private final int[] meetingAt;
    private final int[] personal;
    private final int[] excess;
    private final int[] groupOf;
    private final Rooms rooms;
    private final int[][] list;
    private final int[] position;
    private final int[] load;
    private long notFull;
    private long score;
    private long value;
    private int missing;
    private int uneven;
    private final Trail trail = new Trail();

    Schedule(Model model, Weights weights) {
        this.model = model;
        this.weights = weights;
        busy = new long[model.people];
        personal = new int[model.people];
        excess = new int[model.people];
        slotOf = new int[model.pairCount()];
        groupOf = new int[model.pairCount()];
        position = new int[model.pairCount()];
        meetingAt = new int[model.people * model.slots];
        load = new int[model.slots];
        list = new int[model.slots][Math.min(Math.max(1, model.people / 2), model.mostMeetings)];
        rooms = new Rooms(model);
        Arrays.fill(slotOf, NONE);
        Arrays.fill(meetingAt, NONE);
        notFull = SlotSet.first(model.slots).mask();
        missing = model.mustCount;
    }

    /** What is maximised. */
    long score() {
        return score;
    }

    /** Broken rules: meetings that must be held and are not, and breaks beyond the allowed spread. */
    int broken() {
        return missing + uneven;
    }

    /** What the meetings and their participants add: the plan's value but for its table changes. */
    long value() {
        return value;
    }

    /** The breaks of a participant beyond the allowed spread. */
    int excess(int person) {
        return excess[person];
    }

    int meetingAt(int person, int slot) {
        return meetingAt[person * model.slots + slot];
    }

    int load(int slot) {
        return load[slot];
    }

    /** What it adds to the two participants that the pair meets in the slot, both being free there. */
    int personalGain(int pair, int slot) {
        return personalGainOf(model.first[pair], slot) + personalGainOf(model.second[pair], slot);
    }

    /** What a search pays for the pair in the slot, but for what it adds to its participants. */
    int weight(int pair, int slot) {
        return weights.of(pair, slot);
    }

    /** What it adds to one participant to be busy in a slot in which it is free. */
    int personalGainOf(int person, int slot) {
        long then = busy[person] | 1L << slot;
        int breaks = model.breaks.count(then);
        int over = Math.max(0, breaks - model.breakLimit) - excess[person];
        return model.coverage[person][Long.bitCount(then)]
                - model.goals.breakPenalty() * breaks
                - weights.uneven() * over
                - personal[person];
    }

    /** A pair that meets in the slot, by its position from 0 to the load. */
    int meeting(int slot, int index) {
        return list[slot][index];
    }

    /** The slots in which a pair could be put without moving anything else, but for tables reserved for others. */
    long free(int pair) {
        return model.allowed[pair] & ~busy[model.first[pair]] & ~busy[model.second[pair]] & notFull;
    }

    boolean isFull(int person) {
        return Long.bitCount(busy[person]) >= model.maximum[person];
    }

    boolean isSlotFull(int slot) {
        return (notFull >>> slot & 1) == 0;
    }

    /** A group of tables with room for the pair in the slot, or {@link #NONE}. */
    int groupWithRoom(int pair, int slot) {
        return rooms.first(model.groups[pair], slot);
    }

    int groupOf(int pair) {
        return groupOf[pair];
    }

    /** Whether the pair would come after those it must follow, and before those that must follow it. */
    boolean isInOrder(int pair, int slot) {
        for (int other : model.later[pair]) {
            if (slotOf[other] != NONE && slotOf[other] <= slot) {
                return false;
            }
        }
        for (int other : model.earlier[pair]) {
            if (slotOf[other] >= slot) {
                return false;
            }
        }
        return true;
    }

    /** Whether the pair, which is not held, can be put into the slot as things stand. */
    boolean fits(int pair, int slot) {
        return (free(pair) >>> slot & 1) == 1
                && !isFull(model.first[pair])
                && !isFull(model.second[pair])
                && groupWithRoom(pair, slot) != NONE
                && isInOrder(pair, slot);
    }

    /** Puts a pair that {@link #fits} into a slot. */
    void add(int pair, int slot) {
        trail.push(pair, NONE, NONE);
        place(pair, slot, groupWithRoom(pair, slot));
    }

    /** Puts a pair where it was before. */
    void restore(int pair, int slot, int group) {
        trail.push(pair, NONE, NONE);
        place(pair, slot, group);
    }

    /** Takes a held pair out. */
    void remove(int pair) {
        trail.push(pair, slotOf[pair], groupOf[pair]);
        displace(pair);
    }

    int mark() {
        return trail.size();
    }

    /** Undoes every change since the mark. */
    void rollback(int mark) {
        while (trail.size() > mark) {
            int pair = trail.pair();
            if (trail.slot() == NONE) {
                displace(pair);
            } else {
                place(pair, trail.slot(), trail.group());
            }
            trail.pop();
        }
    }

    /** The pair of the change number {@code index}, from 0. */
    int changed(int index) {
        return trail.pair(index);
    }

    /** Forgets how to undo. */
    void commit() {
        trail.clear();
    }

    private void place(int pair, int slot, int group) {
        rooms.take(group, slot);
        groupOf[pair] = group;
        slotOf[pair] = slot;
        position[pair] = load[slot];
        list[slot][load[slot]++] = pair;
        if (load[slot] == list[slot].length) {
            notFull &= ~(1L << slot);
        }
        score += weights.of(pair, slot);
        value += model.value(pair, slot);
        if (model.must[pair]) {
            missing--;
        }
        occupy(model.first[pair], slot, pair);
        occupy(model.second[pair], slot, pair);
    }

    private void displace(int pair) {
        int slot = slotOf[pair];
        rooms.giveBack(groupOf[pair], slot);
        int last = list[slot][--load[slot]];
        list[slot][position[pair]] = last;
        position[last] = position[pair];
        notFull |= 1L << slot;
        slotOf[pair] = NONE;
        score -= weights.of(pair, slot);
        value -= model.value(pair, slot);
        if (model.must[pair]) {
            missing++;
        }
        occupy(model.first[pair], slot, NONE);
        occupy(model.second[pair], slot, NONE);
    }

    private void occupy(int person, int slot, int pair) {
        meetingAt[person * model.slots + slot] = pair;
        busy[person] ^= 1L << slot;
        int breaks = model.breaks.count(busy[person]);
        int over = Math.max(0, breaks - model.breakLimit);
        uneven += over - excess[person];
        score -= (long) weights.uneven() * (over - excess[person]);
        excess[person] = over;
        int now = model.coverage[person][Long.bitCount(busy[person])] - model.goals.breakPenalty() * breaks;
        score += now - personal[person];
        value += now - personal[person];
        personal[person] = now;
    }
}
