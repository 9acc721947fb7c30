package org.digitalwings.matching.recommend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;

/**
 * Deals that connect a candidate with the seeker's circle: what the seeker and its investors have invested in, and who else
 * did. A deal halves in three years, on both of its sides; at most the latest 200 of an investor count.
 */
final class CoInvestors {

    private static final double HALF_LIFE = 3;
    private static final int LATEST = 200;

    private final Past past;
    private final List<Integer> actors;
    private final Masses circle = new Masses();
    private final Map<Integer, Double> masses = new HashMap<>();

    CoInvestors(Past past, List<Integer> actors) {
        this.past = past;
        this.actors = actors;
        for (int actor : actors) {
            addPortfolio(actor);
            past.visit(
                    actor, TieKind.INVESTED, Direction.INCOMING, LATEST, (investor, s, u, w) -> addPortfolio(investor));
        }
    }

    private void addPortfolio(int investor) {
        past.visit(investor, TieKind.INVESTED, Direction.OUTGOING, LATEST, (company, since, until, weight) -> {
            if (!actors.contains(company)) {
                circle.add(company, Past.decay(past.age(since), HALF_LIFE));
            }
        });
    }

    boolean isEmpty() {
        return circle.size() == 0;
    }

    /** The companies of the circle, in ascending order. */
    int[] companies() {
        return circle.members();
    }

    /** The decayed number of the circle's deals in a company. */
    double circle(int company) {
        return circle.get(company);
    }

    /** The decayed number of deals that a member, or an investor of it, has in common with the circle. */
    double mass(int candidate) {
        if (isEmpty()) {
            return 0;
        }
        double[] mass = {ofInvestor(candidate, candidate)};
        past.visit(candidate, TieKind.INVESTED, Direction.INCOMING, LATEST, (investor, since, until, weight) -> {
            if (!actors.contains(investor)) {
                mass[0] += ofInvestor(investor, candidate);
            }
        });
        return mass[0];
    }

    private double ofInvestor(int investor, int except) {
        double all = masses.computeIfAbsent(investor, this::deals);
        return circle.contains(except) ? deals(investor, except) : all;
    }

    private double deals(int investor) {
        return deals(investor, -1);
    }

    private double deals(int investor, int except) {
        double[] mass = {0};
        past.visit(investor, TieKind.INVESTED, Direction.OUTGOING, LATEST, (company, since, until, weight) -> {
            if (company != except) {
                mass[0] += circle.get(company) * Past.decay(past.age(since), HALF_LIFE);
            }
        });
        return mass[0];
    }
}
