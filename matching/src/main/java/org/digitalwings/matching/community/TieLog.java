package org.digitalwings.matching.community;

import java.util.Arrays;

/** The ties of one kind in the order in which they were added, as columns. */
final class TieLog {

    private static final int FIRST_CAPACITY = 1024;

    private int size;
    private int[] from = new int[FIRST_CAPACITY];
    private int[] to = new int[FIRST_CAPACITY];
    private int[] since = new int[FIRST_CAPACITY];
    private int[] until = new int[FIRST_CAPACITY];
    private float[] weight = new float[FIRST_CAPACITY];

    void add(int first, int second, Tie tie) {
        if (size == from.length) {
            grow(size + (size >> 1));
        }
        from[size] = first;
        to[size] = second;
        since[size] = Edge.day(tie.since(), Neighbours.UNKNOWN);
        until[size] = Edge.day(tie.until(), Neighbours.OPEN);
        weight[size] = Edge.weight(tie);
        size++;
    }

    private void grow(int capacity) {
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        since = Arrays.copyOf(since, capacity);
        until = Arrays.copyOf(until, capacity);
        weight = Arrays.copyOf(weight, capacity);
    }

    /** Where each member's ties begin once they are ordered by member; one more than there are members. */
    int[] starts(Direction direction, int bound) {
        int[] rows = near(direction);
        int[] starts = new int[bound + 1];
        for (int i = 0; i < size; i++) {
            starts[rows[i] + 1]++;
        }
        for (int member = 0; member < bound; member++) {
            starts[member + 1] += starts[member];
        }
        return starts;
    }

    /** The ties ordered by member, by counting. */
    int[] order(Direction direction, int[] starts) {
        int[] rows = near(direction);
        int[] next = starts.clone();
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[rows[i]]++] = i;
        }
        return order;
    }

    Edge[] edges(Direction direction, int[] order, int start, int end) {
        int[] others = far(direction);
        Edge[] edges = new Edge[end - start];
        for (int i = 0; i < edges.length; i++) {
            int at = order[start + i];
            edges[i] = new Edge(others[at], since[at], until[at], weight[at]);
        }
        return edges;
    }

    private int[] near(Direction direction) {
        return direction == Direction.OUTGOING ? from : to;
    }

    private int[] far(Direction direction) {
        return direction == Direction.OUTGOING ? to : from;
    }
}
