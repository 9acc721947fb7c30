package org.digitalwings.matching.session;

import java.util.List;

/**
 * What a plan is worth. All weights are on the scale of utilities and not negative.
 *
 * @param meetingBonuses what a participant's first, second, third … meeting adds, not ascending, so that those who have
 *     fewer come first; meetings beyond the list up to the participant's minimum add the last bonus
 * @param wishBonus what each wish of one of the two adds to a meeting
 * @param breakPenalty what each break costs: a maximal run of free slots between two meetings of a participant
 * @param breakSpan where a run of free slots counts as a break
 * @param tableChangePenalty what it costs that a participant's meeting is at another table than the one before
 * @param unchangedPairBonus what a meeting of the earlier plan adds where it is held again
 * @param unchangedSlotBonus what it adds where it also keeps its slot
 */
public record Goals(
        List<Integer> meetingBonuses,
        int wishBonus,
        int breakPenalty,
        BreakSpan breakSpan,
        int tableChangePenalty,
        int unchangedPairBonus,
        int unchangedSlotBonus) {

    /** The usual goals: worst-off first, then utility, then few breaks, then few table changes. */
    public static final Goals USUAL = new Goals(List.of(1000, 400, 150), 200, 20, BreakSpan.BLOCK, 2, 20, 20);

    /** Few breaks and nothing else, for sessions whose meetings are all given. */
    public static final Goals FEW_BREAKS = new Goals(List.of(), 0, 1, BreakSpan.SESSION, 0, 0, 0);

    public Goals {
        meetingBonuses = List.copyOf(meetingBonuses);
        int last = Integer.MAX_VALUE;
        for (int bonus : meetingBonuses) {
            if (bonus < 0 || bonus > last) {
                throw new IllegalArgumentException(
                        "Meeting bonuses %s must be 0 or more and not ascend.".formatted(meetingBonuses));
            }
            last = bonus;
        }
        if (Math.min(Math.min(wishBonus, breakPenalty), Math.min(tableChangePenalty, unchangedPairBonus)) < 0
                || unchangedSlotBonus < 0) {
            throw new IllegalArgumentException(
                    "Weights (wish %d, break %d, table change %d, unchanged pair %d, unchanged slot %d) must be 0 or more."
                            .formatted(
                                    wishBonus,
                                    breakPenalty,
                                    tableChangePenalty,
                                    unchangedPairBonus,
                                    unchangedSlotBonus));
        }
    }

    /**
     * What the {@code count}th meeting of a participant adds.
     *
     * @param count from 1
     */
    public int meetingBonus(int count, int minimum) {
        if (count <= meetingBonuses.size()) {
            return meetingBonuses.get(count - 1);
        }
        return count <= minimum && !meetingBonuses.isEmpty() ? meetingBonuses.getLast() : 0;
    }

    /** The same with bonuses for what an earlier plan keeps; high ones disturb few, low ones rebalance. */
    public Goals keeping(int pairBonus, int slotBonus) {
        return new Goals(meetingBonuses, wishBonus, breakPenalty, breakSpan, tableChangePenalty, pairBonus, slotBonus);
    }
}
