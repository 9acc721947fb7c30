package org.digitalwings.matching.flow;

import java.util.Arrays;

/**
 * Finds a circulation of least cost by the primal network simplex method with strongly feasible spanning trees and block
 * search for the entering arc. Exact on whole numbers; ends on every input; no polynomial guarantee, in practice a little
 * above linear in nodes times arcs of a block.
 *
 * <p>After Ahuja, Magnanti and Orlin, <i>Network Flows</i>, 1993, chapter 11; the pivot rule after Kelly and O'Neill,
 * <i>The Minimum Cost Flow Problem and the Network Simplex Method</i>, 1991.
 */
public final class NetworkSimplex {

    private static final int TREE = 0;
    private static final int AT_ZERO = 1;
    private static final int AT_CAPACITY = -1;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final FlowNetwork network;
    private final SpanningTree tree;
    private final int[] flow;
    private final byte[] state;
    private final int block;
    private int next;

    private int join;
    private int leaving;
    private boolean leavesBelowSource;
    private int delta;

    private NetworkSimplex(FlowNetwork network) {
        this.network = network;
        tree = new SpanningTree(network);
        flow = new int[network.arcs()];
        state = new byte[network.arcs()];
        Arrays.fill(state, (byte) AT_ZERO);
        block = Math.max(20, (int) Math.sqrt(network.arcs()));
    }

    /** A circulation of least cost with the prices that prove it. */
    public static Circulation solve(FlowNetwork network) {
        NetworkSimplex simplex = new NetworkSimplex(network);
        for (int arc = simplex.entering(); arc >= 0; arc = simplex.entering()) {
            simplex.pivot(arc);
        }
        return new Circulation(network, simplex.flow, simplex.tree.potentials());
    }

    private long reducedCost(int arc) {
        return network.cost(arc) + tree.potential(network.source(arc)) - tree.potential(network.target(arc));
    }

    /** The arc of the next block that pays most, -1 where none does. */
    private int entering() {
        int best = -1;
        long least = 0;
        int left = block;
        for (int tried = 0; tried < flow.length; tried++) {
            int arc = next;
            next = next + 1 == flow.length ? 0 : next + 1;
            long pays = state[arc] * reducedCost(arc);
            if (pays < least) {
                least = pays;
                best = arc;
            }
            if (--left == 0) {
                if (best >= 0) {
                    return best;
                }
                left = block;
            }
        }
        return best;
    }

    private void pivot(int arc) {
        int from = state[arc] == AT_ZERO ? network.source(arc) : network.target(arc);
        int to = state[arc] == AT_ZERO ? network.target(arc) : network.source(arc);
        findLeaving(arc, from, to);
        push(arc, from, to);
        if (leaving == Integer.MIN_VALUE) {
            state[arc] = (byte) -state[arc];
            return;
        }
        int cut = leaving;
        int arcOut = tree.arcAbove(cut);
        if (arcOut >= 0) {
            state[arcOut] = (byte) (flow[arcOut] == 0 ? AT_ZERO : AT_CAPACITY);
        }
        state[arc] = TREE;
        int inside = leavesBelowSource ? from : to;
        int outside = leavesBelowSource ? to : from;
        tree.exchange(cut, inside, outside, arc, network.cost(arc));
    }

    /** Finds the last blocking arc of the cycle, seen from its join in the direction of the push. */
    private void findLeaving(int arc, int from, int to) {
        join = tree.join(from, to);
        delta = network.capacity(arc);
        leaving = Integer.MIN_VALUE;
        for (int node = from; node != join; node = tree.parent(node)) {
            int residual = tree.pointsUp(node) ? flow(tree.arcAbove(node)) : residual(tree.arcAbove(node));
            if (residual < delta) {
                delta = residual;
                leaving = node;
                leavesBelowSource = true;
            }
        }
        for (int node = to; node != join; node = tree.parent(node)) {
            int residual = tree.pointsUp(node) ? residual(tree.arcAbove(node)) : flow(tree.arcAbove(node));
            if (residual <= delta) {
                delta = residual;
                leaving = node;
                leavesBelowSource = false;
            }
        }
    }

    private int flow(int arc) {
        return arc < 0 ? 0 : flow[arc];
    }

    private int residual(int arc) {
        return arc < 0 ? UNLIMITED : network.capacity(arc) - flow[arc];
    }

    private void push(int arc, int from, int to) {
        if (delta == 0) {
            return;
        }
        flow[arc] += state[arc] * delta;
        for (int node = from; node != join; node = tree.parent(node)) {
            flow[tree.arcAbove(node)] += tree.pointsUp(node) ? -delta : delta;
        }
        for (int node = to; node != join; node = tree.parent(node)) {
            flow[tree.arcAbove(node)] += tree.pointsUp(node) ? delta : -delta;
        }
    }
}
