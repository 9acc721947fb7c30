package org.digitalwings.matching.session;

import java.util.Arrays;

/** Splits participants into two sides such that every pair has one on each. */
final class TwoColouring {

    private TwoColouring() {}

    /** The side, 0 or 1, of each participant; an empty array where there is no such split. Linear in pairs. */
    static int[] of(Model model) {
        int[] side = new int[model.people];
        Arrays.fill(side, -1);
        int[] queue = new int[model.people];
        for (int start = 0; start < model.people; start++) {
            if (side[start] < 0 && !colour(model, start, side, queue)) {
                return new int[0];
            }
        }
        return side;
    }

    private static boolean colour(Model model, int start, int[] side, int[] queue) {
        int size = 0;
        side[start] = 0;
        queue[size++] = start;
        for (int head = 0; head < size; head++) {
            int person = queue[head];
            for (int pair : model.pairsOf[person]) {
                int other = model.other(pair, person);
                if (side[other] == side[person]) {
                    return false;
                }
                if (side[other] < 0) {
                    side[other] = 1 - side[person];
                    queue[size++] = other;
                }
            }
        }
        return true;
    }
}
