package org.digitalwings.matching.session;

import java.util.Arrays;

/** What changed, so that it can be undone: pairs with the slot and group of tables that they had before. */
final class Trail {

    private int[] pairs = new int[64];
    private int[] slots = new int[64];
    private int[] groups = new int[64];
    private int size;

    void push(int pair, int slot, int group) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
            slots = Arrays.copyOf(slots, size * 2);
            groups = Arrays.copyOf(groups, size * 2);
        }
        pairs[size] = pair;
        slots[size] = slot;
        groups[size++] = group;
    }

    int size() {
        return size;
    }

    int pair() {
        return pairs[size - 1];
    }

    int pair(int index) {
        return pairs[index];
    }

    int slot() {
        return slots[size - 1];
    }

    int group() {
        return groups[size - 1];
    }

    void pop() {
        size--;
    }

    void clear() {
        size = 0;
    }
}
