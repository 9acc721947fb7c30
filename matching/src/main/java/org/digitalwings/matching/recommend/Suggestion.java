package org.digitalwings.matching.recommend;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/**
 * A member suggested to another.
 *
 * @param score the probability that both say yes, equal to {@code chances.both()} and, but for rounding, to {@code explanation.value()}
 * @param chances how likely each of the two says yes
 * @param reasons the strongest reasons, strongest first, for people
 */
public record Suggestion(
        MemberId member, double score, Chances chances, Explanation explanation, List<Reason> reasons) {}
