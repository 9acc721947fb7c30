package org.digitalwings.matching.judging;

import java.util.function.IntBinaryOperator;
import org.digitalwings.matching.flow.Circulation;
import org.digitalwings.matching.flow.FlowNetwork;
import org.digitalwings.matching.flow.NetworkSimplex;

/**
 * Gives entries more judges so that the sum of the worths of the new pairs is the greatest possible: a flow of least cost from
 * entries to judges, in which needed judges and the least loads of judges pay more than all pairs together.
 */
final class Filling {

    /** The worth of a pair that cannot be. */
    static final int NEVER = -1;

    private final Model model;
    private final Draft draft;
    private final FlowNetwork network = new FlowNetwork();
    private final int[] entryNode;
    private final int[] judgeNode;
    private final int[] arcOf;
    private int needed;
    private int leastNeeded;
    private long bonuses;

    /**
     * Prepares to fill a draft.
     *
     * @param wanted how many more judges each entry gets
     * @param worth of an entry and a judge, 0 or more, or {@link #NEVER}
     * @param withLeast whether judges are to come to their least load
     */
    Filling(Model model, Draft draft, int[] wanted, IntBinaryOperator worth, boolean withLeast) {
        this.model = model;
        this.draft = draft;
        entryNode = new int[model.entries];
        judgeNode = new int[model.judges];
        arcOf = new int[model.entries * model.judges];
        int start = network.addNode();
        int end = network.addNode();
        for (int each : wanted) {
            needed += each;
        }
        long pairs = pairArcs(wanted, worth, start);
        long forLeast = pairs * Math.max(1, needed) + 1;
        for (int judge = 0; judge < model.judges; judge++) {
            int room = Math.max(0, model.most[judge] - draft.load[judge]);
            int least = withLeast ? Math.max(0, Math.min(room, model.least[judge] - draft.load[judge])) : 0;
            leastNeeded += least;
            network.addArc(judgeNode[judge], end, least, -forLeast);
            network.addArc(judgeNode[judge], end, room - least, 0);
        }
        long forNeeded = forLeast * (leastNeeded + 1);
        bonuses = forNeeded * needed + forLeast * leastNeeded;
        network.addArc(end, start, needed, -forNeeded);
    }

    /** Adds an arc of each pair that can be; answers the greatest worth. */
    private long pairArcs(int[] wanted, IntBinaryOperator worth, int start) {
        long greatest = 1;
        for (int judge = 0; judge < model.judges; judge++) {
            judgeNode[judge] = network.addNode();
        }
        for (int entry = 0; entry < model.entries; entry++) {
            entryNode[entry] = network.addNode();
            network.addArc(start, entryNode[entry], wanted[entry], 0);
            for (int judge = 0; judge < model.judges; judge++) {
                int value = wanted[entry] > 0 && draft.isOpen(entry, judge) ? worth.applyAsInt(entry, judge) : NEVER;
                arcOf[model.pair(entry, judge)] =
                        value == NEVER ? NEVER : network.addArc(entryNode[entry], judgeNode[judge], 1, -(long) value);
                greatest = Math.max(greatest, value);
            }
        }
        return greatest;
    }

    /** What the flow came to: how many judges were added in all and of the least loads, and the sum of the pairs' worths. */
    record Result(boolean complete, long worth) {}

    /** Adds the pairs of the flow of greatest worth to the draft, also where it is not complete. O(a flow of least cost). */
    Result fill() {
        Circulation circulation = NetworkSimplex.solve(network);
        int placed = 0;
        for (int entry = 0; entry < model.entries; entry++) {
            for (int judge = 0; judge < model.judges; judge++) {
                int arc = arcOf[model.pair(entry, judge)];
                if (arc != NEVER && circulation.flow()[arc] > 0) {
                    draft.add(entry, judge);
                    placed++;
                }
            }
        }
        long worth = -circulation.cost() - bonuses;
        return new Result(placed == needed && worth >= 0, worth);
    }
}
