package org.digitalwings.matching.identity;

import java.util.List;

/**
 * What is said of two subjects.
 *
 * @param score the sum of the weights of the reasons: the logarithm of the odds that they are one
 * @param reasons what speaks for and against it, the weightiest first
 */
public record Verdict(Outcome outcome, double score, List<Reason> reasons) {

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** The score as a share of 1. */
    public double probability() {
        return 1 / (1 + Math.exp(-score));
    }
}
