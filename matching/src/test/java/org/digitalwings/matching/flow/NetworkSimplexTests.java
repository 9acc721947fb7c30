package org.digitalwings.matching.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkSimplexTests {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsACirculationWhosePricesProveThatNoneCostsLess(long seed) {
        FlowNetwork network = random(seed);
        Circulation circulation = NetworkSimplex.solve(network);
        int[] balance = new int[network.nodes()];
        for (int arc = 0; arc < network.arcs(); arc++) {
            assertThat(circulation.flow()[arc]).isBetween(0, network.capacity(arc));
            balance[network.source(arc)] -= circulation.flow()[arc];
            balance[network.target(arc)] += circulation.flow()[arc];
        }
        assertThat(balance).containsOnly(0);
        assertThat(circulation.bound()).isEqualTo(circulation.cost());
    }

    private static FlowNetwork random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        FlowNetwork network = new FlowNetwork();
        int nodes = 2 + random.nextInt(30);
        for (int node = 0; node < nodes; node++) {
            network.addNode();
        }
        int arcs = 1 + random.nextInt(nodes * 4);
        for (int arc = 0; arc < arcs; arc++) {
            network.addArc(random.nextInt(nodes), random.nextInt(nodes), random.nextInt(6), random.nextInt(-20, 20));
        }
        return network;
    }
}
