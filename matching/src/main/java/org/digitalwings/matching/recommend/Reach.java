package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;

/**
 * Who is near the seeker along ties: strength flows from it over at most two ties, shared out at each member by the square root of
 * the number of its ties, and weakened by the kind and the age of a tie (it halves in five years). The candidate's own ties
 * are the third step.
 */
final class Reach {

    private static final double HALF_LIFE = 5;
    private static final int LATEST = 50;
    private static final int WIDEST = 2_000;

    private final Past past;
    private final Masses strength = new Masses();
    private final Map<Integer, Integer> before = new HashMap<>();
    private final int seeker;

    Reach(Past past, int seeker, List<Integer> actors) {
        this.past = past;
        this.seeker = seeker;
        Masses start = new Masses();
        for (int actor : actors) {
            start.add(actor, 1);
            if (actor != seeker) {
                before.put(actor, seeker);
            }
        }
        merge(start);
        Masses next = spread(start);
        merge(next);
        merge(spread(next));
    }

    private void merge(Masses arrived) {
        for (int member : arrived.members()) {
            strength.add(member, arrived.get(member));
        }
    }

    /** What flows on by one tie. */
    private Masses spread(Masses from) {
        Masses next = new Masses();
        for (int member : from.top(WIDEST)) {
            double share = from.get(member) / Math.sqrt(Math.max(1, degree(member)));
            for (TieKind kind : TieKind.values()) {
                double weight = share * weight(kind);
                for (Direction direction : Direction.values()) {
                    if (weight > 0) {
                        past.visit(member, kind, direction, LATEST, (other, since, until, measure) -> {
                            if (other != seeker && !leadsTo(member, other)) {
                                next.add(other, weight * Past.decay(past.age(since), HALF_LIFE));
                                before.putIfAbsent(other, member);
                            }
                        });
                    }
                }
            }
        }
        return next;
    }

    /** Whether the way to a member already leads over another, so that strength does not flow back. */
    private boolean leadsTo(int member, int other) {
        Integer at = before.get(member);
        return at != null && at == other;
    }

    private int degree(int member) {
        int degree = 0;
        for (TieKind kind : TieKind.values()) {
            if (weight(kind) > 0) {
                degree += past.count(member, kind, Direction.OUTGOING) + past.count(member, kind, Direction.INCOMING);
            }
        }
        return degree;
    }

    /** How much passes along a tie, from 0 to 1. */
    static double weight(TieKind kind) {
        return switch (kind) {
            case WORKS_AT, FOUNDED, RUNS, OWNS -> 0.9;
            case MET -> 0.7;
            case INVESTED -> 0.6;
            case JUDGED -> 0.4;
            case ASSIGNED, SAVED, PASSED, BLOCKED, DECLARED_CONFLICT, ASKED, ACCEPTED, DECLINED ->
                0; // one side's own affair, not a way to the other
        };
    }

    /** A neighbour of a candidate, and what arrives at the candidate through it. */
    private record Arrival(int through, double strength) {}

    /** What arrives at a candidate over at most three ties, not negative. */
    double strength(int candidate) {
        return arrivals(candidate).stream().mapToDouble(Arrival::strength).sum();
    }

    /** The strongest way from the seeker to a candidate, both included; empty where there is none. */
    List<Integer> path(int candidate) {
        Arrival best = null;
        for (Arrival arrival : arrivals(candidate)) {
            best = best == null || arrival.strength() > best.strength() ? arrival : best;
        }
        List<Integer> path = new ArrayList<>();
        if (best != null) {
            path.add(candidate);
            for (Integer at = best.through(); at != null && !path.contains(at); at = before.get(at)) {
                path.addFirst(at);
            }
        }
        return path;
    }

    private List<Arrival> arrivals(int candidate) {
        List<Arrival> arrivals = new ArrayList<>();
        double share = 1 / Math.sqrt(Math.max(1, degree(candidate)));
        for (TieKind kind : TieKind.values()) {
            for (Direction direction : Direction.values()) {
                past.visit(candidate, kind, direction, LATEST, (other, since, until, measure) -> {
                    Integer way = before.get(other);
                    boolean throughCandidate = way != null && way == candidate;
                    double arriving = throughCandidate ? 0 : strength.get(other) * weight(kind) * share;
                    if (arriving > 0) {
                        arrivals.add(new Arrival(other, arriving * Past.decay(past.age(since), HALF_LIFE)));
                    }
                });
            }
        }
        return arrivals;
    }

    /** The members that were reached, in ascending order. */
    int[] members() {
        return strength.members();
    }
}
