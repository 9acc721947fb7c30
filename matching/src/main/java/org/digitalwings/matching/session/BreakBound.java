package org.digitalwings.matching.session;

import java.util.Arrays;

/**
 * The fewest breaks that a participant can have with so many meetings, looked at alone: by dynamic programming over the slots,
 * in slots times meetings.
 */
final class BreakBound {

    /** More breaks than there can be: so many meetings do not fit. */
    static final int NEVER = 1 << 20;

    /** No meeting yet in this stretch; the last slot was busy; a run of free slots follows a meeting. */
    private static final int PHASES = 3;

    private final Model model;

    BreakBound(Model model) {
        this.model = model;
    }

    /** The fewest breaks with 0, 1, 2 … meetings up to the participant's maximum; {@link #NEVER} where so many do not fit. */
    int[] fewest(int person) {
        long open = 0;
        long forced = 0;
        for (int pair : model.pairsOf[person]) {
            open |= model.allowed[pair];
            if (model.must[pair] && Long.bitCount(model.allowed[pair]) == 1) {
                forced |= model.allowed[pair];
            }
        }
        return fewest(open, forced, most(person, open));
    }

    private int most(int person, long open) {
        return Math.min(model.pairsOf[person].length, Math.min(model.maximum[person], Long.bitCount(open)));
    }

    private int[] fewest(long open, long forced, int meetings) {
        int[][] least = new int[meetings + 1][PHASES];
        for (int[] row : least) {
            Arrays.fill(row, NEVER);
        }
        least[0][0] = 0;
        for (int slot = 0; slot < model.slots; slot++) {
            if (model.breaks.beginsAt(slot)) {
                for (int[] row : least) {
                    row[0] = best(row);
                    row[1] = NEVER;
                    row[2] = NEVER;
                }
            }
            least = next(least, (open >>> slot & 1) == 1, (forced >>> slot & 1) == 1);
        }
        return Arrays.stream(least).mapToInt(BreakBound::best).toArray();
    }

    private static int[][] next(int[][] least, boolean mayBeBusy, boolean mustBeBusy) {
        int[][] next = new int[least.length][PHASES];
        for (int[] row : next) {
            Arrays.fill(row, NEVER);
        }
        for (int count = 0; count < least.length; count++) {
            int[] now = least[count];
            if (!mustBeBusy) {
                next[count][0] = Math.min(next[count][0], now[0]);
                next[count][2] = Math.min(next[count][2], Math.min(now[1], now[2]));
            }
            if (mayBeBusy && count + 1 < least.length) {
                next[count + 1][1] = Math.min(now[0], Math.min(now[1], now[2] + 1));
            }
        }
        return next;
    }

    private static int best(int[] row) {
        return Math.min(NEVER, Math.min(row[0], Math.min(row[1], row[2])));
    }
}
