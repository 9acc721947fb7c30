package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.flow.Circulation;
import org.digitalwings.matching.flow.FlowNetwork;
import org.digitalwings.matching.flow.NetworkSimplex;
import org.jspecify.annotations.Nullable;

/**
 * Seats scheduled meetings at single tables, slot after slot, each slot so that as few participants as can be change tables
 * since their last meeting: an assignment by minimum-cost flow in each slot and group of tables.
 */
final class TableSeating {

    private static final long SEATED = 1_000;
    private static final long SAME_TABLE = 4;
    private static final long SAME_AS_EARLIER = 1;

    private final Model model;
    private final Map<Pair, TableId> earlier = new HashMap<>();
    private final @Nullable TableId[] last;

    TableSeating(Model model, List<Meeting> earlierPlan) {
        this.model = model;
        last = new @Nullable TableId[model.people];
        earlierPlan.forEach(meeting -> earlier.put(meeting.pair(), meeting.table()));
    }

    /**
     * The meetings with their tables, ordered by slot, then pair.
     *
     * @param slots the slot of each pair, -1 where it is not held
     * @param groups the group of tables of each pair that is held
     */
    List<Meeting> seat(int[] slots, int[] groups) {
        List<List<Integer>> bySlot = new ArrayList<>();
        for (int cell = 0; cell < model.slots * model.places.groups(); cell++) {
            bySlot.add(new ArrayList<>());
        }
        for (int pair = 0; pair < slots.length; pair++) {
            if (slots[pair] >= 0) {
                bySlot.get(slots[pair] * model.places.groups() + groups[pair]).add(pair);
            }
        }
        List<Meeting> meetings = new ArrayList<>();
        for (int cell = 0; cell < bySlot.size(); cell++) {
            List<Table> tables = model.places.tables(cell % model.places.groups());
            seat(bySlot.get(cell), tables, cell / model.places.groups(), meetings);
        }
        meetings.sort(Comparator.naturalOrder());
        return meetings;
    }

    private void seat(List<Integer> pairs, List<Table> tables, int slot, List<Meeting> meetings) {
        if (pairs.isEmpty()) {
            return;
        }
        int[] chosen = tables.size() == 1 ? new int[pairs.size()] : assign(pairs, tables);
        for (int i = 0; i < chosen.length; i++) {
            int pair = pairs.get(i);
            TableId table = tables.get(chosen[i]).id();
            last[model.first[pair]] = table;
            last[model.second[pair]] = table;
            meetings.add(new Meeting(model.pairs.get(pair), slot, table));
        }
    }

    private int[] assign(List<Integer> pairs, List<Table> tables) {
        FlowNetwork network = new FlowNetwork();
        int hub = network.addNode();
        int any = network.addNode();
        Map<TableId, Integer> number = new HashMap<>();
        int[] tableNode = new int[tables.size()];
        int[] viaAny = new int[tables.size()];
        for (int i = 0; i < tableNode.length; i++) {
            tableNode[i] = network.addNode();
            number.put(tables.get(i).id(), i);
            viaAny[i] = network.addArc(any, tableNode[i], tables.get(i).capacity(), 0);
            network.addArc(tableNode[i], hub, tables.get(i).capacity(), 0);
        }
        int firstPairArc = network.arcs();
        for (int pair : pairs) {
            int node = network.addNode();
            network.addArc(hub, node, 1, -SEATED);
            network.addArc(node, any, 1, 0);
            preferences(pair).forEach((table, gain) -> {
                Integer there = number.get(table);
                if (there != null) {
                    network.addArc(node, tableNode[there], 1, -gain);
                }
            });
        }
        return read(NetworkSimplex.solve(network), firstPairArc, pairs.size(), tableNode, viaAny);
    }

    private Map<TableId, Long> preferences(int pair) {
        Map<TableId, Long> gains = new HashMap<>();
        addGain(gains, last[model.first[pair]], SAME_TABLE);
        addGain(gains, last[model.second[pair]], SAME_TABLE);
        addGain(gains, earlier.get(model.pairs.get(pair)), SAME_AS_EARLIER);
        return gains;
    }

    private static void addGain(Map<TableId, Long> gains, @Nullable TableId table, long gain) {
        if (table != null) {
            gains.merge(table, gain, Long::sum);
        }
    }

    /** Those who got none of the tables they preferred take what is left, table by table. */
    private static int[] read(Circulation flow, int firstArc, int pairs, int[] tableNode, int[] viaAny) {
        FlowNetwork network = flow.network();
        int firstNode = tableNode[tableNode.length - 1] + 1;
        int[] tableOf = new int[network.nodes()];
        for (int i = 0; i < tableNode.length; i++) {
            tableOf[tableNode[i]] = i;
        }
        int[] chosen = new int[pairs];
        Arrays.fill(chosen, -1);
        for (int arc = firstArc; arc < network.arcs(); arc++) {
            if (flow.flow()[arc] == 1 && network.source(arc) >= firstNode && network.target(arc) >= tableNode[0]) {
                chosen[network.source(arc) - firstNode] = tableOf[network.target(arc)];
            }
        }
        int table = 0;
        int left = flow.flow()[viaAny[0]];
        for (int i = 0; i < pairs; i++) {
            if (chosen[i] < 0) {
                while (left == 0) {
                    left = flow.flow()[viaAny[++table]];
                }
                chosen[i] = table;
                left--;
            }
        }
        return chosen;
    }
}
