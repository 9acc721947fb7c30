package org.digitalwings.matching.roundtable;

import java.util.List;
import java.util.Map;

/**
 * Whom to invite.
 *
 * @param choices the invitees, by falling share of the worth, then by id
 * @param standby by role, who comes next when somebody of the role declines, best first
 * @param nearMisses those who nearly came in and those whom only a rule keeps out, at most 50, nearest first
 * @param worth by goal; adds up to {@code value}
 * @param bound no list that obeys the rules is worth more
 * @param expectedAttendance the expected number of invitees who accept
 */
public record InvitationPlan(
        List<Choice> choices,
        Map<Role, List<Omission>> standby,
        List<Omission> nearMisses,
        Map<InvitationGoal, Double> worth,
        double value,
        double bound,
        double expectedAttendance,
        Outcome outcome) {

    public InvitationPlan {
        choices = List.copyOf(choices);
        standby = Map.copyOf(standby);
        nearMisses = List.copyOf(nearMisses);
        worth = Map.copyOf(worth);
    }
}
