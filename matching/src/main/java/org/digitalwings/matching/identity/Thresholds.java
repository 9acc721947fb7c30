package org.digitalwings.matching.identity;

/**
 * Where scores part outcomes.
 *
 * @param different below this score two are different
 * @param same from this score on two are the same
 */
public record Thresholds(double different, double same) {

    /** Chosen on pairs of Chinese brands and registered names; see {@code docs/benchmarks.md}. */
    public static final Thresholds DEFAULT = new Thresholds(-1.5, 1);

    public Thresholds {
        if (!(different <= same)) {
            throw new IllegalArgumentException(
                    "Threshold of different %s must not be above that of same %s.".formatted(different, same));
        }
    }

    Outcome outcome(double score, boolean barred) {
        if (score < different) {
            return Outcome.DIFFERENT;
        }
        return score >= same && !barred ? Outcome.SAME : Outcome.UNSURE;
    }
}
