package org.digitalwings.matching.roundtable;

import java.util.random.RandomGenerator;

/** Random orders. */
final class Shuffle {

    private Shuffle() {}

    /** A copy in random order (Fisher and Yates). */
    static int[] of(int[] elements, RandomGenerator random) {
        int[] order = elements.clone();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
