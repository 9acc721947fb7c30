package org.digitalwings.matching.judging;

import java.util.List;

/**
 * Who judges what. Similarities are in thousandths; an entry's sum is that of its judges.
 *
 * @param assignments by entry, then judge
 * @param worst the least sum of an entry
 * @param worstBound no assignment makes the least sum greater
 * @param total the sum of all similarities
 * @param totalBound no assignment makes the sum greater
 */
public record JudgingPlan(List<Assignment> assignments, int worst, int worstBound, long total, long totalBound)
        implements JudgingOutcome {

    public JudgingPlan {
        assignments = List.copyOf(assignments);
    }
}
