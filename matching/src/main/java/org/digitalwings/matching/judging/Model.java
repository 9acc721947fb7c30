package org.digitalwings.matching.judging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.digitalwings.matching.community.MemberId;

/** A request by the places of its entries and judges. Read-only after it is made. */
final class Model {

    final JudgingRequest request;
    final int entries;
    final int judges;
    final int[] demand;
    final int[] least;
    final int[] most;
    final boolean[] forbidden;
    final boolean[] fixed;
    private final Map<EntryId, Integer> entryAt = new HashMap<>();
    private final Map<MemberId, Integer> judgeAt = new HashMap<>();

    Model(JudgingRequest request) {
        this.request = request;
        entries = request.entries().size();
        judges = request.judges().size();
        demand = request.entries().stream().mapToInt(EntryDemand::judges).toArray();
        least = request.judges().stream().mapToInt(Judge::least).toArray();
        most = request.judges().stream().mapToInt(Judge::most).toArray();
        for (int entry = 0; entry < entries; entry++) {
            entryAt.put(request.entries().get(entry).id(), entry);
        }
        for (int judge = 0; judge < judges; judge++) {
            judgeAt.put(request.judges().get(judge).id(), judge);
        }
        forbidden = marked(request.forbidden());
        fixed = marked(request.fixed());
    }

    /** Forbidden pairs of others than those asked for mean nothing. */
    private boolean[] marked(Iterable<Assignment> pairs) {
        boolean[] marked = new boolean[entries * judges];
        for (Assignment pair : pairs) {
            int entry = entryAt.getOrDefault(pair.entry(), -1);
            int judge = judgeAt.getOrDefault(pair.judge(), -1);
            if (entry >= 0 && judge >= 0) {
                marked[pair(entry, judge)] = true;
            }
        }
        return marked;
    }

    int pair(int entry, int judge) {
        return entry * judges + judge;
    }

    int value(int entry, int judge) {
        return request.similarities().get(entry, judge);
    }

    Assignment assignment(int entry, int judge) {
        return new Assignment(
                request.entries().get(entry).id(), request.judges().get(judge).id());
    }

    int totalDemand() {
        return Arrays.stream(demand).sum();
    }

    int mostDemand() {
        return Arrays.stream(demand).max().orElse(0);
    }
}
