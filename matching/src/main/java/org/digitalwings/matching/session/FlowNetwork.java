package org.digitalwings.matching.session;

import java.util.Arrays;

/** A directed network with a capacity and a cost on each arc, in which a cheapest circulation is sought. */
final class FlowNetwork {

    private int[] source = new int[256];
    private int[] target = new int[256];
    private int[] capacity = new int[256];
    private long[] cost = new long[256];
    private int nodes;
    private int arcs;

    /** Adds a node and answers its number, from 0. */
    int addNode() {
        return nodes++;
    }

    /**
     * Adds an arc and answers its number, from 0.
     *
     * @param most the most flow on it, 0 or more; the least is 0
     */
    int addArc(int from, int to, int most, long costOfOne) {
        if (arcs == source.length) {
            source = Arrays.copyOf(source, arcs * 2);
            target = Arrays.copyOf(target, arcs * 2);
            capacity = Arrays.copyOf(capacity, arcs * 2);
            cost = Arrays.copyOf(cost, arcs * 2);
        }
        source[arcs] = from;
        target[arcs] = to;
        capacity[arcs] = most;
        cost[arcs] = costOfOne;
        return arcs++;
    }

    int nodes() {
        return nodes;
    }

    int arcs() {
        return arcs;
    }

    int source(int arc) {
        return source[arc];
    }

    int target(int arc) {
        return target[arc];
    }

    int capacity(int arc) {
        return capacity[arc];
    }

    long cost(int arc) {
        return cost[arc];
    }
}
