package org.digitalwings.matching.judging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Finds out why no assignment obeys a request: first what can be counted, then what a flow that cannot grow shows. */
final class Obstacles {

    private final Model model;
    private final List<Obstacle> found = new ArrayList<>();

    private Obstacles(Model model) {
        this.model = model;
    }

    /** What can be counted without an assignment; empty where nothing is wrong so far. */
    static List<Obstacle> counted(Model model) {
        Obstacles obstacles = new Obstacles(model);
        obstacles.fixed();
        if (obstacles.found.isEmpty()) {
            obstacles.entries();
            obstacles.totals();
        }
        return obstacles.found;
    }

    /** What a draft shows that has as many judges as can be placed, but not all. */
    static List<Obstacle> shown(Model model, Draft draft) {
        Obstacles obstacles = new Obstacles(model);
        if (Arrays.stream(draft.count).sum() < model.totalDemand()) {
            obstacles.shared(draft);
        } else {
            obstacles.leasts(draft);
        }
        return obstacles.found;
    }

    private void fixed() {
        Draft draft = new Draft(model);
        for (int entry = 0; entry < model.entries; entry++) {
            for (int judge : draft.judgesOf(entry)) {
                if (model.forbidden[model.pair(entry, judge)]) {
                    found.add(new Obstacle.FixedForbidden(model.assignment(entry, judge)));
                }
            }
            if (draft.count[entry] > model.demand[entry]) {
                found.add(new Obstacle.FixedTooManyJudges(
                        model.request.entries().get(entry).id(), draft.count[entry], model.demand[entry]));
            }
        }
        for (int judge = 0; judge < model.judges; judge++) {
            if (draft.load[judge] > model.most[judge]) {
                found.add(new Obstacle.FixedTooManyEntries(
                        model.request.judges().get(judge).id(), draft.load[judge], model.most[judge]));
            }
        }
    }

    private void entries() {
        for (int entry = 0; entry < model.entries; entry++) {
            int allowed = 0;
            for (int judge = 0; judge < model.judges; judge++) {
                allowed += model.forbidden[model.pair(entry, judge)] || model.most[judge] == 0 ? 0 : 1;
            }
            if (allowed < model.demand[entry]) {
                found.add(new Obstacle.FewJudges(
                        model.request.entries().get(entry).id(), model.demand[entry], allowed));
            }
        }
    }

    private void totals() {
        int needed = model.totalDemand();
        int available = Arrays.stream(model.most)
                .map(most -> Math.min(most, model.entries))
                .sum();
        int least = Arrays.stream(model.least).sum();
        if (available < needed) {
            found.add(new Obstacle.CapacityShort(needed, available));
        }
        if (least > needed) {
            found.add(new Obstacle.LeastTooMany(least, needed));
        }
    }

    /** The entries and judges that the search for one more judge reaches: all these judges are full. */
    private void shared(Draft draft) {
        boolean[] entryReached = new boolean[model.entries];
        boolean[] judgeReached = new boolean[model.judges];
        Deque<Integer> next = new ArrayDeque<>();
        for (int entry = 0; entry < model.entries; entry++) {
            if (draft.count[entry] < model.demand[entry]) {
                entryReached[entry] = true;
                next.add(entry);
            }
        }
        for (Integer entry = next.poll(); entry != null; entry = next.poll()) {
            for (int judge = 0; judge < model.judges; judge++) {
                if (!judgeReached[judge] && draft.isOpen(entry, judge)) {
                    judgeReached[judge] = true;
                    givers(draft, judge, entryReached, next);
                }
            }
        }
        found.add(new Obstacle.SharedJudges(
                IntStream.range(0, model.entries)
                        .filter(entry -> entryReached[entry])
                        .mapToObj(entry -> model.request.entries().get(entry).id())
                        .toList(),
                IntStream.range(0, model.judges)
                        .filter(judge -> judgeReached[judge])
                        .mapToObj(judge -> model.request.judges().get(judge).id())
                        .toList(),
                model.totalDemand() - Arrays.stream(draft.count).sum()));
    }

    private void givers(Draft draft, int judge, boolean[] reached, Deque<Integer> next) {
        for (int entry = 0; entry < model.entries; entry++) {
            if (!reached[entry] && draft.isFree(entry, judge)) {
                reached[entry] = true;
                next.add(entry);
            }
        }
    }

    private void leasts(Draft draft) {
        for (int judge = 0; judge < model.judges; judge++) {
            if (draft.load[judge] < model.least[judge]) {
                found.add(new Obstacle.LeastNotReached(
                        model.request.judges().get(judge).id(), model.least[judge], draft.load[judge]));
            }
        }
    }
}
