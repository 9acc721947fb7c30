package org.digitalwings.matching.session;

import org.digitalwings.matching.flow.Circulation;
import org.digitalwings.matching.flow.FlowNetwork;
import org.digitalwings.matching.flow.NetworkSimplex;

/** Makes the network of a pair choice and reads the choice off its cheapest circulation. */
final class FlowPairing {

    private final Model model;
    private final FlowNetwork network = new FlowNetwork();
    private final int start = network.addNode();
    private final int end = network.addNode();
    private final boolean twoSides;
    private final int[] side;
    private final int[] giver;
    private final int[] taker;
    private final int[][] arcs;
    private final PersonalBound personal;
    private final long mustBonus;

    FlowPairing(Model model) {
        this.model = model;
        side = TwoColouring.of(model);
        twoSides = side.length == model.people;
        giver = new int[model.people];
        taker = new int[model.people];
        arcs = new int[twoSides ? 1 : 2][model.pairCount()];
        personal = new PersonalBound(model);
        mustBonus = mustBonus();
    }

    /** More than a meeting can pay by keeping others from being held, so that required meetings come first. */
    private long mustBonus() {
        long most = 1;
        for (int pair = 0; pair < model.pairCount(); pair++) {
            most = Math.max(most, model.mostValue(pair));
        }
        for (int[] sums : model.coverage) {
            most = Math.max(most, sums[model.slots]);
        }
        return 4 * most * PersonalBound.PARTS;
    }

    PairChoice choose() {
        for (int person = 0; person < model.people; person++) {
            if (!twoSides || side[person] == 0) {
                giver[person] = network.addNode();
                capacityArcs(person, start, giver[person]);
            }
            if (!twoSides || side[person] == 1) {
                taker[person] = network.addNode();
                capacityArcs(person, taker[person], end);
            }
        }
        for (int pair = 0; pair < model.pairCount(); pair++) {
            addPair(pair);
        }
        network.addArc(end, start, arcs.length * mostMeetings(), 0);
        return read(NetworkSimplex.solve(network));
    }

    private void addPair(int pair) {
        long cost = (long) -model.mostValue(pair) * PersonalBound.PARTS - (model.must[pair] ? mustBonus : 0);
        int a = model.first[pair];
        int b = model.second[pair];
        boolean forward = !twoSides || side[a] == 0;
        arcs[0][pair] =
                forward ? network.addArc(giver[a], taker[b], 1, cost) : network.addArc(giver[b], taker[a], 1, cost);
        if (!twoSides) {
            arcs[1][pair] = network.addArc(giver[b], taker[a], 1, cost);
        }
    }

    /** One arc for each run of equal steps. */
    private void capacityArcs(int person, int from, int to) {
        long[] steps = personal.steps(person);
        int count = 0;
        while (count < steps.length) {
            int run = 1;
            while (count + run < steps.length && steps[count + run] == steps[count]) {
                run++;
            }
            network.addArc(from, to, run, -steps[count]);
            count += run;
        }
    }

    /** The most meetings that tables and people allow over all slots. */
    private int mostMeetings() {
        int most = 0;
        for (int slot = 0; slot < model.slots; slot++) {
            int room = 0;
            for (int group = 0; group < model.places.groups(); group++) {
                room += model.places.room(group, slot);
            }
            most += Math.min(Math.min(room, model.mostMeetings), model.people / 2);
        }
        return most;
    }

    private PairChoice read(Circulation circulation) {
        boolean[] chosen = new boolean[model.pairCount()];
        long[] price = new long[model.pairCount()];
        for (int pair = 0; pair < chosen.length; pair++) {
            int flow = 0;
            long reduced = 0;
            for (int[] each : arcs) {
                flow += circulation.flow()[each[pair]];
                reduced += circulation.reducedCost(each[pair]);
            }
            chosen[pair] = 2 * flow >= arcs.length && flow > 0;
            price[pair] = -reduced / arcs.length / PersonalBound.PARTS;
        }
        double rent = (double) (circulation.potential()[start] - circulation.potential()[end]) / PersonalBound.PARTS;
        return new PairChoice(chosen, price, personPrices(circulation), Math.max(0, rent), bound(circulation));
    }

    /** What one meeting more takes from each participant, on average where it is on both sides. */
    private double[] personPrices(Circulation circulation) {
        long[] potential = circulation.potential();
        double[] prices = new double[model.people];
        for (int person = 0; person < prices.length; person++) {
            double asGiver = (double) (potential[giver[person]] - potential[start]) / PersonalBound.PARTS;
            double asTaker = (double) (potential[end] - potential[taker[person]]) / PersonalBound.PARTS;
            prices[person] = !twoSides ? (asGiver + asTaker) / 2 : side[person] == 0 ? asGiver : asTaker;
        }
        return prices;
    }

    private long bound(Circulation circulation) {
        long parts = Math.floorDiv(-circulation.bound(), arcs.length) - mustBonus * model.mustCount;
        for (int person = 0; person < model.people; person++) {
            parts += personal.fixed(person);
        }
        return Math.floorDiv(parts, PersonalBound.PARTS);
    }
}
