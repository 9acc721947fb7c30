package org.digitalwings.matching.roundtable;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/**
 * A rule that a plan breaks.
 *
 * @param guests whom it is about, for words in any language; empty where it is about a table alone
 * @param table the name of the table that it is about, empty where it is about none
 * @param what what breaks it, with names and numbers, for people who mend plans
 */
public record Violation(Rule rule, List<MemberId> guests, String table, String what) {

    public Violation {
        guests = List.copyOf(guests);
    }

    Violation(Rule rule, String what) {
        this(rule, List.of(), "", what);
    }
}
