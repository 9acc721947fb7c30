package org.digitalwings.matching.recommend;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/**
 * A member suggested to another.
 *
 * @param score the probability that both say yes, equal to {@code chances.both()} and, but for rounding, to {@code explanation.value()}
 * @param chances how likely each of the two says yes
 * @param reasons the strongest reasons, strongest first, for people
 * @param notes what else is to be told: conflicts of interest that were put aside or cannot be verified, and that it was moved for variety
 */
public record Suggestion(
        MemberId member,
        double score,
        Chances chances,
        Explanation explanation,
        List<Reason> reasons,
        List<Reason> notes) {

    public Suggestion {
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }
}
