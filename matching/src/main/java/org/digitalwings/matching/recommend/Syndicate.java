package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;

/**
 * Who took part in the same funding rounds, of the last {@link Conflicts#YEARS} years, as a house or as those that have invested in it. A
 * round is known by its company and day.
 */
final class Syndicate {

    private final Past past;

    /** The house by itself, and those that have invested in it with the way to it. */
    private final Map<Integer, List<Integer>> house = new LinkedHashMap<>();

    private final Map<Integer, List<Integer>> backers = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> withHouse = new HashMap<>();
    private final Map<Integer, List<Integer>> withBackers = new HashMap<>();
    private boolean collected;

    Syndicate(Past past, Collection<Integer> members) {
        this.past = past;
        for (int member : members) {
            house.put(member, List.of(member));
            past.visit(
                    member,
                    TieKind.INVESTED,
                    Direction.INCOMING,
                    Integer.MAX_VALUE,
                    (backer, since, until, weight) -> backers.putIfAbsent(backer, List.of(member, backer)));
        }
    }

    /**
     * The way from this house to another that it invested with, or with whose investors it did, or the other with its; empty where there is
     * none. O(rounds of the house and its investors) the first time.
     */
    List<Integer> way(Syndicate other) {
        collect();
        List<Integer> found = joined(withHouse, other.house);
        found = found.isEmpty() ? joined(withHouse, other.backers) : found;
        return found.isEmpty() ? joined(withBackers, other.house) : found;
    }

    private static List<Integer> joined(Map<Integer, List<Integer>> ways, Map<Integer, List<Integer>> ends) {
        return ends.entrySet().stream()
                .filter(end -> ways.containsKey(end.getKey()))
                .findFirst()
                .map(end -> {
                    List<Integer> way = new ArrayList<>(ways.getOrDefault(end.getKey(), List.of()));
                    way.addAll(end.getValue().reversed());
                    return way;
                })
                .orElse(List.of());
    }

    private void collect() {
        if (!collected) {
            collected = true;
            house.forEach((member, way) -> partners(member, way, withHouse));
            backers.forEach((member, way) -> partners(member, way, withBackers));
        }
    }

    private void partners(int investor, List<Integer> way, Map<Integer, List<Integer>> into) {
        past.visit(
                investor, TieKind.INVESTED, Direction.OUTGOING, Integer.MAX_VALUE, (company, since, until, weight) -> {
                    if (!past.isUndated(since) && past.age(since) <= Conflicts.YEARS) {
                        round(investor, company, since, way, into);
                    }
                });
    }

    private void round(int investor, int company, int day, List<Integer> way, Map<Integer, List<Integer>> into) {
        past.visit(company, TieKind.INVESTED, Direction.INCOMING, Integer.MAX_VALUE, (other, since, until, weight) -> {
            if (since == day && other != investor) {
                List<Integer> further = new ArrayList<>(way);
                further.add(company);
                into.putIfAbsent(other, further);
            }
        });
    }
}
