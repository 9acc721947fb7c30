package org.digitalwings.benchmarks.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs by their score, and what a threshold makes of them. */
final class Tradeoff {

    private static final double STEPS = 100;

    private final int same;
    private final List<Scored> pairs = new ArrayList<>();

    /** @param same how many pairs are the same, found or not */
    Tradeoff(int same) {
        this.same = same;
    }

    private record Scored(double score, boolean same) {}

    /**
     * What a threshold comes to.
     *
     * @param pairs how many have at least its score
     * @param right how many of these are the same
     * @param precision the share of right ones among them
     * @param recall the share of right ones among all that are the same, found by blocking or not
     */
    record Point(double threshold, int pairs, int right, double precision, double recall) {

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    void add(double score, boolean isSame) {
        pairs.add(new Scored(Math.round(score * STEPS) / STEPS, isSame));
    }

    int pairs() {
        return pairs.size();
    }

    /** The pairs of at least a score. */
    Point at(double threshold) {
        List<Scored> taken =
                pairs.stream().filter(pair -> pair.score() >= threshold).toList();
        int right = (int) taken.stream().filter(Scored::same).count();
        double precision = taken.isEmpty() ? 1 : (double) right / taken.size();
        return new Point(threshold, taken.size(), right, precision, same == 0 ? 0 : (double) right / same);
    }

    /** What each score that occurs makes as a threshold, the highest first. */
    List<Point> points() {
        return pairs.stream()
                .map(Scored::score)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(this::at)
                .toList();
    }
}
