package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.TieKind;

/** For whom a member stands: the organisations and projects that it works at, founded, runs or is run by. */
final class Affiliation {

    private Affiliation() {}

    /**
     * The member itself, the organisations it works at, what it founded, the founders of a project, what it runs, and who
     * runs it. Two members with a common one are of one house.
     */
    static Set<Integer> house(Past past, int member) {
        Set<Integer> house = new LinkedHashSet<>();
        house.add(member);
        house.addAll(actsFor(past, member));
        if (past.community().member(member).kind() == MemberKind.PROJECT) {
            past.visit(member, TieKind.FOUNDED, Direction.INCOMING, Integer.MAX_VALUE, (m, s, u, w) -> house.add(m));
        }
        past.visit(member, TieKind.RUNS, Direction.OUTGOING, Integer.MAX_VALUE, (m, s, u, w) -> house.add(m));
        past.visit(member, TieKind.RUNS, Direction.INCOMING, Integer.MAX_VALUE, (m, s, u, w) -> house.add(m));
        return house;
    }

    /** What a person acts for: where it works now and what it founded. Of other members, nothing. */
    static List<Integer> actsFor(Past past, int member) {
        List<Integer> principals = new ArrayList<>();
        Past.Visitor add = (other, since, until, weight) -> {
            if (past.holds(until) && !principals.contains(other)) {
                principals.add(other);
            }
        };
        past.visit(member, TieKind.WORKS_AT, Direction.OUTGOING, Integer.MAX_VALUE, add);
        past.visit(member, TieKind.FOUNDED, Direction.OUTGOING, Integer.MAX_VALUE, add);
        return principals;
    }

    /** Where a person worked until at most some years ago, but no longer. */
    static List<Integer> formerEmployers(Past past, int member, double years) {
        List<Integer> former = new ArrayList<>();
        past.visit(member, TieKind.WORKS_AT, Direction.OUTGOING, Integer.MAX_VALUE, (other, since, until, weight) -> {
            if (!past.holds(until) && past.age(until) <= years) {
                former.add(other);
            }
        });
        return former;
    }
}
