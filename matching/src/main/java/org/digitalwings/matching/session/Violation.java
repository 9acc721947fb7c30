package org.digitalwings.matching.session;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/**
 * A rule that a plan breaks.
 *
 * @param rule a stable code such as {@code one-meeting-a-slot}
 * @param members whom it is about, for words in any language; empty where it is about a table or a slot alone
 * @param table the table that it is about, empty where it is about none
 * @param words what is broken, in English
 */
public record Violation(String rule, List<MemberId> members, String table, String words) {

    public Violation {
        members = List.copyOf(members);
    }
}
