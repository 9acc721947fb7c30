package org.digitalwings.matching.recommend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.TieKind;

/**
 * The organisations above a house: who owns one of it, directly or through others, today. Two houses that have one in common are of one
 * family. That a government owns both makes no family.
 */
final class Family {

    /** Each member of the line, and the one below it by which it was reached; those of the house lead to themselves. */
    private final Map<Integer, Integer> below = new LinkedHashMap<>();

    Family(Past past, Collection<Integer> house) {
        Deque<Integer> next = new ArrayDeque<>(house);
        house.forEach(member -> below.put(member, member));
        for (Integer member = next.poll(); member != null; member = next.poll()) {
            int owned = member;
            past.visit(owned, TieKind.OWNS, Direction.INCOMING, Integer.MAX_VALUE, (owner, since, until, weight) -> {
                boolean counts =
                        past.holds(until) && past.community().member(owner).kind() != MemberKind.GOVERNMENT;
                if (counts && below.putIfAbsent(owner, owned) == null) {
                    next.add(owner);
                }
            });
        }
    }

    /** The way from a member of this house up to a common organisation and down to one of the other; empty where there is none. */
    List<Integer> way(Family other) {
        for (int common : below.keySet()) {
            if (other.below.containsKey(common)) {
                List<Integer> way = new ArrayList<>(down(common).reversed());
                way.addAll(other.down(common));
                return way;
            }
        }
        return List.of();
    }

    /** From a member of the line down to the house. */
    private List<Integer> down(int from) {
        List<Integer> way = new ArrayList<>(List.of(from));
        Integer at = below.get(from);
        while (at != null && !at.equals(way.getLast())) {
            way.add(at);
            at = below.get(at);
        }
        return way;
    }
}
