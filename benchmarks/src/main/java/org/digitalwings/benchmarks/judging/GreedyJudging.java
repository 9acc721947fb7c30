package org.digitalwings.benchmarks.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.digitalwings.matching.judging.Assignment;
import org.digitalwings.matching.judging.JudgingRequest;

/** What a table sorted by similarity gives: the most similar pair that is still allowed, again and again. */
final class GreedyJudging {

    private GreedyJudging() {}

    private record Pair(int entry, int judge, int value) {}

    /** The pairs, where some entries may lack judges since those left are full. The least loads are not looked at. */
    static List<Assignment> of(JudgingRequest request) {
        List<Pair> pairs = new ArrayList<>();
        int judges = request.judges().size();
        for (int entry = 0; entry < request.entries().size(); entry++) {
            for (int judge = 0; judge < judges; judge++) {
                pairs.add(new Pair(entry, judge, request.similarities().get(entry, judge)));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::value).reversed());
        int[] count = new int[request.entries().size()];
        int[] load = new int[judges];
        List<Assignment> taken = new ArrayList<>();
        for (Pair pair : pairs) {
            Assignment assignment = new Assignment(
                    request.entries().get(pair.entry()).id(),
                    request.judges().get(pair.judge()).id());
            if (count[pair.entry()] < request.entries().get(pair.entry()).judges()
                    && load[pair.judge()] < request.judges().get(pair.judge()).most()
                    && !request.forbidden().contains(assignment)) {
                count[pair.entry()]++;
                load[pair.judge()]++;
                taken.add(assignment);
            }
        }
        return taken;
    }
}
