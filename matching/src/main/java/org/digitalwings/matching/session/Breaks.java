package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts a participant's breaks on the mask of its busy slots, in a few instructions a stretch.
 *
 * <p>A stretch is a set of consecutive slots in which a run of free slots counts: the whole session or a block.
 */
final class Breaks {

    private final long[] stretches;

    private Breaks(long[] stretches) {
        this.stretches = stretches;
    }

    static Breaks of(Timetable timetable, BreakSpan span) {
        return new Breaks(
                switch (span) {
                    case SESSION -> new long[] {timetable.all().mask()};
                    case BLOCK -> blocks(timetable);
                });
    }

    private static long[] blocks(Timetable timetable) {
        List<SlotSet> stretches = new ArrayList<>();
        int free = 0;
        for (Block block : timetable.blocks()) {
            stretches.add(SlotSet.between(free, block.from()));
            stretches.add(block.slots());
            free = block.to();
        }
        stretches.add(SlotSet.between(free, timetable.slots()));
        return stretches.stream()
                .mapToLong(SlotSet::mask)
                .filter(mask -> mask != 0)
                .toArray();
    }

    /** The maximal runs of free slots between two busy ones of the same stretch. */
    int count(long busy) {
        int breaks = 0;
        for (long stretch : stretches) {
            long within = busy & stretch;
            if (within != 0) {
                breaks += Long.bitCount(within & ~(within << 1)) - 1;
            }
        }
        return breaks;
    }

    /** The stretches as masks of slots, in their order. */
    long[] stretches() {
        return stretches.clone();
    }

    /** Whether a stretch begins at the slot. */
    boolean beginsAt(int slot) {
        for (long stretch : stretches) {
            if (Long.numberOfTrailingZeros(stretch) == slot) {
                return true;
            }
        }
        return false;
    }
}
