package org.digitalwings.matching.roundtable;

import java.util.Optional;
import org.digitalwings.matching.community.MemberId;

/**
 * Why somebody is not invited.
 *
 * @param worth what the candidate would add to the plan as one more invitee
 * @param missing how much more the candidate would have to be worth to come in by itself, 0 or more; 0 where only a rule keeps
 *     the candidate out
 * @param substitute the invitee whom the candidate would most cheaply replace, empty where a rule allows none
 */
public record Omission(
        MemberId member,
        Role role,
        OmissionReason reason,
        double worth,
        double missing,
        Optional<MemberId> substitute) {}
