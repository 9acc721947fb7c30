package org.digitalwings.matching.flow;

/**
 * A circulation and the prices that prove that none costs less.
 *
 * @param network where it flows
 * @param flow on each arc
 * @param potential of each node
 */
@SuppressWarnings("ArrayRecordComponent") // read-only and never compared
public record Circulation(FlowNetwork network, int[] flow, long[] potential) {

    public long cost() {
        long cost = 0;
        for (int arc = 0; arc < flow.length; arc++) {
            cost += flow[arc] * network.cost(arc);
        }
        return cost;
    }

    public long reducedCost(int arc) {
        return network.cost(arc) + potential[network.source(arc)] - potential[network.target(arc)];
    }

    /**
     * A lower bound on the cost of any circulation, from the potentials alone: each arc at its capacity where its reduced
     * cost is negative. Equal to the cost where the potentials are optimal; wrong potentials only loosen it.
     */
    public long bound() {
        long bound = 0;
        for (int arc = 0; arc < flow.length; arc++) {
            bound += Math.min(0, reducedCost(arc)) * network.capacity(arc);
        }
        return bound;
    }
}
