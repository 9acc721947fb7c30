package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.List;

/**
 * Spreads the first of a list over fields, by maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998): each place goes to whoever has
 * the greatest {@value #RELEVANCE} s - {@value #NOVELTY} m, where s is its score as a share of the best one's and m its greatest likeness to
 * those placed before it. The first keeps its place; ties keep the order by score. Scores stay as they are. O({@value #WINDOW}^2) likenesses.
 */
final class Variety {

    /** So many of the best are placed anew; whoever comes behind stays there. */
    static final int WINDOW = 60;

    private static final double RELEVANCE = 0.7;
    private static final double NOVELTY = 0.3;

    private final ProfileIndex index;
    private final List<Scoring> best;
    private final double[] nearest;
    private final boolean[] placed;

    private Variety(ProfileIndex index, List<Scoring> best) {
        this.index = index;
        this.best = best;
        this.nearest = new double[best.size()];
        this.placed = new boolean[best.size()];
    }

    /**
     * One of a list.
     *
     * @param up by how many places it comes earlier than by its score alone; below 0 where it comes later
     */
    record Placed(Scoring scoring, int up) {}

    /** A list in the order of its scores, with none moved. */
    static List<Placed> none(List<Scoring> scored) {
        return scored.stream().map(scoring -> new Placed(scoring, 0)).toList();
    }

    /** A list in the order of its scores, spread over fields. */
    static List<Placed> spread(ProfileIndex index, List<Scoring> scored) {
        int window = Math.min(WINDOW, scored.size());
        List<Placed> order = new ArrayList<>(new Variety(index, scored.subList(0, window)).order());
        order.addAll(none(scored.subList(window, scored.size())));
        return order;
    }

    private List<Placed> order() {
        List<Placed> order = new ArrayList<>();
        while (order.size() < best.size()) {
            int next = next();
            order.add(new Placed(best.get(next), next - order.size()));
            placed[next] = true;
            Measured profile = index.measured(best.get(next).candidate());
            for (int at = 0; at < best.size(); at++) {
                if (!placed[at]) {
                    nearest[at] = Math.max(
                            nearest[at],
                            likeness(profile, index.measured(best.get(at).candidate())));
                }
            }
        }
        return order;
    }

    private int next() {
        double top = best.getFirst().score();
        int next = -1;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < best.size(); at++) {
            double value = RELEVANCE * best.get(at).score() / top - NOVELTY * nearest[at];
            if (!placed[at] && value > greatest) {
                greatest = value;
                next = at;
            }
        }
        return next;
    }

    /** In topics, or in words where one of them has no topics. */
    private double likeness(Measured one, Measured other) {
        Space space = one.isEmpty(Space.TOPIC) || other.isEmpty(Space.TOPIC) ? Space.TEXT : Space.TOPIC;
        return index.cosine(space, one, other);
    }
}
