package org.digitalwings.matching.session;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/**
 * Wishes that cannot all be had, so that no plan exists.
 *
 * @param kind the code of the contradiction
 * @param rules the rules in conflict
 * @param members the participants whose availability, maximum or table is part of it
 * @param words the contradiction and its remedies in English
 */
public record Conflict(Kind kind, List<Rule> rules, List<MemberId> members, String words) {

    public Conflict {
        rules = List.copyOf(rules);
        members = List.copyOf(members);
    }

    /** The kinds of contradiction that are found. */
    public enum Kind {
        /** A meeting must and must never be held. */
        BLOCKED_AND_REQUIRED,
        /** Rules, availability and tables leave no slot for a meeting that must be held. */
        NO_POSSIBLE_SLOT,
        /** Two meetings of one participant must be held in the same slot. */
        SAME_SLOT_TWICE,
        /** More meetings of one participant must be held than its maximum or its slots allow. */
        TOO_MANY_FOR_MEMBER,
        /** More meetings must be held in a slot than there are tables. */
        TOO_MANY_FOR_SLOT,
        /** More meetings must be held than tables and slots together hold. */
        TOO_MANY_FOR_SESSION,
        /** Meetings must be held before each other in a circle, or in more steps than there are slots. */
        IMPOSSIBLE_ORDER,
        /** Rules that cannot be kept together, for no reason as simple as the others. */
        RULES_TOGETHER
    }
}
