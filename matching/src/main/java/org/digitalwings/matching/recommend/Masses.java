package org.digitalwings.matching.recommend;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sums by member index: an open-addressing hash table of ints and doubles. */
final class Masses {

    private static final int SPREAD = 0x9E3779B9;

    private int size;
    private int[] keys = new int[64];
    private double[] values = new double[64];

    /** Adds to the sum of a member. */
    void add(int member, double value) {
        int slot = slot(member);
        if (keys[slot] == 0) {
            if (2 * ++size > keys.length) {
                grow();
                slot = slot(member);
            }
            keys[slot] = member + 1;
        }
        values[slot] += value;
    }

    /** The sum of a member, 0 where nothing was added. */
    double get(int member) {
        return values[slot(member)];
    }

    boolean contains(int member) {
        return keys[slot(member)] != 0;
    }

    int size() {
        return size;
    }

    /** The members in ascending order. */
    int[] members() {
        return IntStream.of(keys)
                .filter(key -> key != 0)
                .map(key -> key - 1)
                .sorted()
                .toArray();
    }

    /** The members of the greatest sums, greatest first; the smaller index first among equals. */
    int[] top(int limit) {
        Best best = new Best(limit);
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                best.offer(keys[slot] - 1, values[slot]);
            }
        }
        return best.drain();
    }

    private int slot(int member) {
        int mask = keys.length - 1;
        int hash = member * SPREAD;
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (keys[slot] != 0 && keys[slot] != member + 1) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        double[] oldValues = values;
        keys = new int[2 * oldKeys.length];
        values = new double[2 * oldKeys.length];
        Arrays.fill(keys, 0);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i] - 1);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
