package org.digitalwings.matching.roundtable;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A division of a {@link Grouping} that knows for each element and group the sum of the values between them: gains are O(1), a
 * change O(elements).
 */
final class PairSums implements Arrangement {

    private final double[][] value;
    private final GroupMembers members;
    private final double[][] sum;
    private final int[] movable;
    private double total;

    PairSums(Grouping grouping, RandomGenerator random) {
        this.value = grouping.value();
        this.members = new GroupMembers(grouping.elements(), grouping.least(), grouping.most());
        this.movable = IntStream.range(0, grouping.elements()).toArray();
        members.fill(Shuffle.of(movable, random));
        this.sum = new double[grouping.groups()][grouping.elements()];
        for (int e = 0; e < grouping.elements(); e++) {
            add(sum[members.groupOf(e)], value[e], 1);
        }
        this.total = grouping.valueOf(members.copyOfGroups());
    }

    int[] copyOfGroups() {
        return members.copyOfGroups();
    }

    @Override
    public int rounds() {
        return 1;
    }

    @Override
    public int groups() {
        return members.groups();
    }

    @Override
    public int[] movable(int round) {
        return movable;
    }

    @Override
    public int groupOf(int round, int element) {
        return members.groupOf(element);
    }

    @Override
    public double swapGain(int round, int one, int other) {
        double[] from = sum[members.groupOf(one)];
        double[] to = sum[members.groupOf(other)];
        return to[one] - from[one] + from[other] - to[other] - 2 * value[one][other];
    }

    @Override
    public void swap(int round, int one, int other) {
        total += swapGain(round, one, other);
        double[] from = sum[members.groupOf(one)];
        double[] to = sum[members.groupOf(other)];
        double[] ofOne = value[one];
        double[] ofOther = value[other];
        for (int e = 0; e < from.length; e++) {
            double change = ofOther[e] - ofOne[e];
            from[e] += change;
            to[e] -= change;
        }
        members.swap(one, other);
    }

    @Override
    public boolean mayMove(int round, int element, int group) {
        return members.mayMove(element, group);
    }

    @Override
    public double moveGain(int round, int element, int group) {
        return sum[group][element] - sum[members.groupOf(element)][element];
    }

    @Override
    public void move(int round, int element, int group) {
        total += moveGain(round, element, group);
        add(sum[members.groupOf(element)], value[element], -1);
        add(sum[group], value[element], 1);
        members.move(element, group);
    }

    @Override
    public double value() {
        return total;
    }

    @Override
    public boolean keepsRules() {
        return true;
    }

    private static void add(double[] to, double[] what, int times) {
        for (int e = 0; e < to.length; e++) {
            to[e] += times * what[e];
        }
    }
}
