package org.digitalwings.matching.judging;

/** Assigns judges to entries. Implementations are deterministic and safe for concurrent use. */
public interface JudgingPlanner {

    /** An assignment that obeys the request, or what keeps every assignment from obeying it. */
    JudgingOutcome plan(JudgingRequest request);
}
