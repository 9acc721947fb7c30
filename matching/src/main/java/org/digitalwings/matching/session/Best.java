package org.digitalwings.matching.session;

import java.util.Arrays;

/**
 * The best schedule so far: fewest broken rules, then greatest value. Only what changed since the last time is copied, so
 * that following a search costs no more than its changes.
 */
final class Best {

    private final Schedule schedule;
    private final int[] slotOf;
    private final int[] groupOf;
    private final int[] dirty;
    private final boolean[] isDirty;
    private int dirtyCount;
    private long value;
    private int broken;

    Best(Schedule schedule) {
        this.schedule = schedule;
        int pairs = schedule.model.pairCount();
        slotOf = schedule.slotOf.clone();
        groupOf = new int[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            groupOf[pair] = schedule.groupOf(pair);
        }
        dirty = new int[pairs];
        isDirty = new boolean[pairs];
        value = schedule.value();
        broken = schedule.broken();
    }

    long value() {
        return value;
    }

    int broken() {
        return broken;
    }

    int[] slots() {
        return slotOf.clone();
    }

    int[] groups() {
        return groupOf.clone();
    }

    /** Takes note of the schedule's changes since its last commit, and commits them; whether it is the best now. */
    boolean accept() {
        for (int change = 0; change < schedule.mark(); change++) {
            int pair = schedule.changed(change);
            if (!isDirty[pair]) {
                isDirty[pair] = true;
                dirty[dirtyCount++] = pair;
            }
        }
        schedule.commit();
        boolean worthMore = schedule.broken() == broken && schedule.value() > value;
        if (schedule.broken() >= broken && !worthMore) {
            return false;
        }
        value = schedule.value();
        broken = schedule.broken();
        for (int i = 0; i < dirtyCount; i++) {
            int pair = dirty[i];
            isDirty[pair] = false;
            slotOf[pair] = schedule.slotOf[pair];
            groupOf[pair] = schedule.groupOf(pair);
        }
        dirtyCount = 0;
        return true;
    }

    /** Brings the schedule back to the best. */
    void restore() {
        for (int i = 0; i < dirtyCount; i++) {
            if (schedule.slotOf[dirty[i]] != Schedule.NONE) {
                schedule.remove(dirty[i]);
            }
        }
        int[] changed = Arrays.copyOf(dirty, dirtyCount);
        for (int pair : changed) {
            if (slotOf[pair] != Schedule.NONE) {
                schedule.restore(pair, slotOf[pair], groupOf[pair]);
            }
            isDirty[pair] = false;
        }
        dirtyCount = 0;
        schedule.commit();
    }
}
