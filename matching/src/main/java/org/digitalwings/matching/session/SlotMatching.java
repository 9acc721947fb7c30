package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.digitalwings.matching.flow.FlowNetwork;
import org.digitalwings.matching.flow.NetworkSimplex;

/**
 * Makes the best of one slot, all other slots as they are: who meets whom in it is a matching of greatest value, which a
 * minimum-cost flow finds, because what a participant gets from being busy in the slot does not depend on whom it meets.
 *
 * <p>Exact for two sides. Where there are more, the sides are drawn anew each time, and meetings within a side stay. Meetings
 * with an order stay too. Only for floors whose tables are all alike.
 */
final class SlotMatching {

    private final Schedule schedule;
    private final Model model;
    private final int[] side;
    private final boolean twoSides;
    private final SplittableRandom random;
    private final int[] node;
    private final List<Integer> movable = new ArrayList<>();

    SlotMatching(Schedule schedule, SplittableRandom random) {
        this.schedule = schedule;
        this.random = random;
        model = schedule.model;
        int[] colours = TwoColouring.of(model);
        twoSides = colours.length == model.people;
        side = twoSides ? colours : new int[model.people];
        node = new int[model.people];
    }

    /** Improves slot after slot until none gets better or the run ends. */
    void improve(Run run, Best best) {
        if (model.places.groups() > 1) {
            return;
        }
        boolean better = true;
        while (better) {
            better = false;
            for (int slot = 0; slot < model.slots && run.goesOn(); slot++) {
                better |= improve(slot);
                best.accept();
            }
        }
    }

    private boolean improve(int slot) {
        drawSides();
        int mark = schedule.mark();
        long before = schedule.score();
        for (int i = schedule.load(slot) - 1; i >= 0; i--) {
            int pair = schedule.meeting(slot, i);
            if (mayChange(pair)) {
                schedule.remove(pair);
            }
        }
        for (int pair : match(slot)) {
            schedule.add(pair, slot);
        }
        if (schedule.score() <= before) {
            schedule.rollback(mark);
            return false;
        }
        return true;
    }

    private void drawSides() {
        for (int person = 0; !twoSides && person < side.length; person++) {
            side[person] = random.nextInt(2);
        }
    }

    private boolean mayChange(int pair) {
        return side[model.first[pair]] != side[model.second[pair]]
                && model.later[pair].length == 0
                && model.earlier[pair].length == 0;
    }

    /** The best pairs to add to the slot. */
    private List<Integer> match(int slot) {
        FlowNetwork network = new FlowNetwork();
        int start = network.addNode();
        int end = network.addNode();
        Arrays.fill(node, Schedule.NONE);
        movable.clear();
        for (int pair = 0; pair < model.pairCount(); pair++) {
            if (schedule.slotOf[pair] == Schedule.NONE && mayChange(pair) && schedule.fits(pair, slot)) {
                movable.add(pair);
                addPerson(network, model.first[pair], slot, start, end);
                addPerson(network, model.second[pair], slot, start, end);
            }
        }
        network.addArc(end, start, room(slot), 0);
        int firstArc = network.arcs();
        for (int pair : movable) {
            int a = model.first[pair];
            int b = model.second[pair];
            int from = side[a] == 0 ? a : b;
            network.addArc(node[from], node[a + b - from], 1, -schedule.weight(pair, slot));
        }
        int[] flow = NetworkSimplex.solve(network).flow();
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < movable.size(); i++) {
            if (flow[firstArc + i] > 0) {
                chosen.add(movable.get(i));
            }
        }
        return chosen;
    }

    private void addPerson(FlowNetwork network, int person, int slot, int start, int end) {
        if (node[person] == Schedule.NONE) {
            node[person] = network.addNode();
            long cost = -schedule.personalGainOf(person, slot);
            if (side[person] == 0) {
                network.addArc(start, node[person], 1, cost);
            } else {
                network.addArc(node[person], end, 1, cost);
            }
        }
    }

    private int room(int slot) {
        int room = Math.min(model.places.room(0, slot), model.mostMeetings);
        return Math.max(0, room - schedule.load(slot));
    }
}
