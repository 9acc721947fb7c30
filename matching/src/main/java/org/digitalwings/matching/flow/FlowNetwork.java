package org.digitalwings.matching.flow;

import java.util.Arrays;

/** A directed network with a capacity and a cost on each arc, in which a cheapest circulation is sought. */
public final class FlowNetwork {

    private int[] source = new int[256];
    private int[] target = new int[256];
    private int[] capacity = new int[256];
    private long[] cost = new long[256];
    private int nodes;
    private int arcs;

    /** Adds a node and answers its number, from 0. */
    public int addNode() {
        return nodes++;
    }

    /**
     * Adds an arc and answers its number, from 0.
     *
     * @param most the most flow on it, 0 or more; the least is 0
     */
    public int addArc(int from, int to, int most, long costOfOne) {
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

    public int nodes() {
        return nodes;
    }

    public int arcs() {
        return arcs;
    }

    public int source(int arc) {
        return source[arc];
    }

    public int target(int arc) {
        return target[arc];
    }

    public int capacity(int arc) {
        return capacity[arc];
    }

    public long cost(int arc) {
        return cost[arc];
    }
}
