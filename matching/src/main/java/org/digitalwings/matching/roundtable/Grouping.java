package org.digitalwings.matching.roundtable;

import java.util.Arrays;

/**
 * Elements to be divided into groups so that the sum of the values of all pairs inside groups is greatest: the maximally diverse
 * grouping problem, which is what one round of seats is without its rules. The arrays are kept, not copied.
 */
public final class Grouping {

    private final double[][] value;
    private final int[] least;
    private final int[] most;

    /**
     * Describes a problem.
     *
     * @param value symmetric, a value for each pair of elements; 0 on the diagonal
     * @param least the least size of each group, 0 or more
     * @param most the greatest size of each group, not below its least
     * @throws IllegalArgumentException where the elements cannot be divided so
     */
    public Grouping(double[][] value, int[] least, int[] most) {
        requireSizes(value.length, least, most);
        requireSymmetric(value);
        this.value = value;
        this.least = least;
        this.most = most;
    }

    private static void requireSizes(int elements, int[] least, int[] most) {
        if (least.length == 0 || least.length != most.length) {
            throw new IllegalArgumentException("%d least and %d greatest sizes must be as many, and at least one."
                    .formatted(least.length, most.length));
        }
        for (int k = 0; k < least.length; k++) {
            if (least[k] < 0 || most[k] < least[k]) {
                throw new IllegalArgumentException(
                        "Group %d may not have %d to %d elements.".formatted(k, least[k], most[k]));
            }
        }
        if (Arrays.stream(least).asLongStream().sum() > elements
                || Arrays.stream(most).asLongStream().sum() < elements) {
            throw new IllegalArgumentException("%d elements do not fit into groups of %s to %s elements."
                    .formatted(elements, Arrays.toString(least), Arrays.toString(most)));
        }
    }

    private static void requireSymmetric(double[][] value) {
        for (int i = 0; i < value.length; i++) {
            if (value[i].length != value.length || value[i][i] != 0) {
                throw new IllegalArgumentException(
                        "Row %d of the values must have %d entries and 0 on the diagonal.".formatted(i, value.length));
            }
            for (int j = 0; j < i; j++) {
                if (!Double.isFinite(value[i][j]) || value[i][j] != value[j][i]) {
                    throw new IllegalArgumentException(
                            "Value of the pair %d, %d must be finite and the same both ways, not %s and %s."
                                    .formatted(i, j, value[i][j], value[j][i]));
                }
            }
        }
    }

    /** The number of elements. */
    public int elements() {
        return value.length;
    }

    /** The number of groups. */
    public int groups() {
        return least.length;
    }

    double[][] value() {
        return value;
    }

    int[] least() {
        return least;
    }

    int[] most() {
        return most;
    }

    /** The value of a division, given the group of each element. */
    public double valueOf(int[] groupOf) {
        double sum = 0;
        for (int i = 0; i < value.length; i++) {
            for (int j = 0; j < i; j++) {
                if (groupOf[i] == groupOf[j]) {
                    sum += value[i][j];
                }
            }
        }
        return sum;
    }
}
