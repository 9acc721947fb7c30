package org.digitalwings.matching.recommend;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/**
 * A member suggested to another.
 *
 * @param score 0 to 1, equal to {@code explanation.value()}
 * @param reasons the strongest reasons, strongest first, for people
 */
public record Suggestion(MemberId member, double score, Explanation explanation, List<Reason> reasons) {}
