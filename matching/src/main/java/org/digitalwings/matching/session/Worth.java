package org.digitalwings.matching.session;

/**
 * What a plan is worth, by goal.
 *
 * @param utility the meetings' utilities with their wish bonuses
 * @param coverage the bonuses for participants' first meetings
 * @param unchanged the bonuses for what is kept of an earlier plan
 * @param breaks how many breaks there are
 * @param breakCost what they cost, 0 or more
 * @param tableChanges how many table changes there are
 * @param tableChangeCost what they cost, 0 or more
 */
public record Worth(
        long utility,
        long coverage,
        long unchanged,
        int breaks,
        long breakCost,
        int tableChanges,
        long tableChangeCost) {

    /** The value: what is gained less what it costs. */
    public long total() {
        return utility + coverage + unchanged - breakCost - tableChangeCost;
    }
}
