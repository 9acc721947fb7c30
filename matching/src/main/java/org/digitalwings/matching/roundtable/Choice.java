package org.digitalwings.matching.roundtable;

import java.util.Map;
import org.digitalwings.matching.community.MemberId;

/**
 * Why somebody is invited.
 *
 * @param worth by goal, the invitee's share of the plan's worth: over all invitees the shares of a goal add up to the plan's
 * @param margin how much the plan would lose if the best allowed substitute came instead; negative where only a rule keeps the
 *     invitee in; infinite where nobody could come instead
 */
public record Choice(
        MemberId member, Role role, ChoiceReason reason, Map<InvitationGoal, Double> worth, double margin) {

    public Choice {
        worth = Map.copyOf(worth);
    }
}
