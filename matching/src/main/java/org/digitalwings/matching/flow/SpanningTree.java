package org.digitalwings.matching.flow;

import java.util.Arrays;

/**
 * The spanning tree of a network simplex basis, with the potentials that make the reduced cost of each of its arcs zero. It
 * begins as a star around an extra root whose arcs all point to it, so that no flow ever passes the root.
 */
final class SpanningTree {

    private static final int NONE = -1;

    private final FlowNetwork network;
    private final int[] parent;
    private final int[] arcAbove;
    private final int[] depth;
    private final int[] child;
    private final int[] next;
    private final int[] previous;
    private final long[] potential;
    private final int[] stack;

    SpanningTree(FlowNetwork network) {
        this.network = network;
        int root = network.nodes();
        parent = filled(root);
        arcAbove = filled(NONE);
        depth = filled(1);
        child = filled(NONE);
        next = filled(NONE);
        previous = filled(NONE);
        potential = new long[root + 1];
        stack = new int[root + 1];
        parent[root] = NONE;
        depth[root] = 0;
        for (int node = 0; node < root; node++) {
            adopt(node, root);
        }
    }

    private int[] filled(int value) {
        int[] array = new int[network.nodes() + 1];
        Arrays.fill(array, value);
        return array;
    }

    long potential(int node) {
        return potential[node];
    }

    long[] potentials() {
        return potential.clone();
    }

    int parent(int node) {
        return parent[node];
    }

    /** The arc between a node and its parent; -1 for the arc to the root that it began with. */
    int arcAbove(int node) {
        return arcAbove[node];
    }

    /** Whether that arc points to the parent. */
    boolean pointsUp(int node) {
        return arcAbove[node] < 0 || network.source(arcAbove[node]) == node;
    }

    /** The lowest common ancestor. */
    int join(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (depth[a] >= depth[b]) {
                a = parent[a];
            } else {
                b = parent[b];
            }
        }
        return a;
    }

    /** Cuts off the subtree at {@code cut} and hangs it by its node {@code inside} under {@code outside}. */
    void exchange(int cut, int inside, int outside, int arc, long cost) {
        int node = inside;
        int above = outside;
        int arcUp = arc;
        while (true) {
            int oldParent = parent[node];
            int oldArc = arcAbove[node];
            orphan(node);
            adopt(node, above);
            arcAbove[node] = arcUp;
            if (node == cut) {
                break;
            }
            above = node;
            arcUp = oldArc;
            node = oldParent;
        }
        boolean up = network.source(arc) == inside;
        shift(inside, potential[outside] + (up ? -cost : cost) - potential[inside]);
    }

    private void shift(int top, long by) {
        int size = 0;
        stack[size++] = top;
        while (size > 0) {
            int node = stack[--size];
            potential[node] += by;
            depth[node] = depth[parent[node]] + 1;
            for (int each = child[node]; each != NONE; each = next[each]) {
                stack[size++] = each;
            }
        }
    }

    private void orphan(int node) {
        if (previous[node] == NONE) {
            child[parent[node]] = next[node];
        } else {
            next[previous[node]] = next[node];
        }
        if (next[node] != NONE) {
            previous[next[node]] = previous[node];
        }
    }

    private void adopt(int node, int above) {
        parent[node] = above;
        previous[node] = NONE;
        next[node] = child[above];
        if (child[above] != NONE) {
            previous[child[above]] = node;
        }
        child[above] = node;
    }
}
