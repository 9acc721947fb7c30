package org.digitalwings.graph.batch;

/** A map from 64-bit hashes to non-negative numbers by open addressing, 24 bytes an entry at most. */
final class LongIndex {

    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    /** The number of a hash, -1 where there is none. */
    int get(long key) {
        int slot = slot(keys, values, key);
        return values[slot] - 1;
    }

    void put(long key, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, values, key);
        size += values[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value + 1;
    }

    private void grow() {
        long[] wider = new long[keys.length * 2];
        int[] moved = new int[wider.length];
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != 0) {
                int slot = slot(wider, moved, keys[i]);
                wider[slot] = keys[i];
                moved[slot] = values[i];
            }
        }
        keys = wider;
        values = moved;
    }

    private static int slot(long[] keys, int[] values, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
