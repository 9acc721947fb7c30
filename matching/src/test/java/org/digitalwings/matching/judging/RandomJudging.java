package org.digitalwings.matching.judging;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.MemberId;

/** Small requests by seed, with conflicts, fixed pairs, and loads that may not suffice; and the best of all assignments. */
final class RandomJudging {

    private RandomJudging() {}

    static JudgingRequest of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int entries = 2 + random.nextInt(3);
        int judges = 3 + random.nextInt(2);
        Set<Assignment> forbidden = new HashSet<>();
        Set<Assignment> fixed = new HashSet<>();
        for (int entry = 0; entry < entries; entry++) {
            for (int judge = 0; judge < judges; judge++) {
                int drawn = random.nextInt(20);
                if (drawn < 3) {
                    forbidden.add(pair(entry, judge));
                } else if (drawn == 19) {
                    fixed.add(pair(entry, judge));
                }
            }
        }
        int[] values = random.ints((long) entries * judges, 0, 11).toArray();
        return new JudgingRequest(
                IntStream.range(0, entries)
                        .mapToObj(entry -> new EntryDemand(entry(entry), 1 + random.nextInt(2)))
                        .toList(),
                IntStream.range(0, judges)
                        .mapToObj(judge -> {
                            int most = 1 + random.nextInt(3);
                            return new Judge(judge(judge), random.nextInt(2), most);
                        })
                        .toList(),
                Similarities.of(entries, judges, (entry, judge) -> values[entry * judges + judge] * 100),
                forbidden,
                fixed);
    }

    static EntryId entry(int number) {
        return new EntryId("e" + number);
    }

    static MemberId judge(int number) {
        return new MemberId("j" + number);
    }

    static Assignment pair(int entry, int judge) {
        return new Assignment(entry(entry), judge(judge));
    }

    /** What the best of all assignments reach, each by itself. */
    record Best(boolean possible, int worst, long total) {}

    static Best bestOfAll(JudgingRequest request) {
        Model model = new Model(request);
        return best(model, new Draft(model), 0);
    }

    private static Best best(Model model, Draft draft, int pair) {
        if (pair == model.entries * model.judges) {
            boolean allowed = JudgingChecker.violations(model.request, draft.assignments())
                    .isEmpty();
            return new Best(allowed, allowed ? draft.worst() : 0, allowed ? draft.total() : 0);
        }
        int entry = pair / model.judges;
        int judge = pair % model.judges;
        Best without = best(model, draft, pair + 1);
        if (draft.has(entry, judge) || draft.count[entry] >= model.demand[entry]) {
            return without;
        }
        draft.add(entry, judge);
        Best with = best(model, draft, pair + 1);
        draft.remove(entry, judge);
        return new Best(
                without.possible() || with.possible(),
                Math.max(without.worst(), with.worst()),
                Math.max(without.total(), with.total()));
    }
}
