package org.digitalwings.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.digitalwings.matching.judging.Assignment;
import org.digitalwings.matching.judging.FairJudgingPlanner;
import org.digitalwings.matching.judging.GreatestTotalPlanner;
import org.digitalwings.matching.judging.JudgingChecker;
import org.digitalwings.matching.judging.JudgingPlan;
import org.digitalwings.matching.judging.JudgingPlanner;
import org.digitalwings.matching.judging.JudgingRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Assigns generated judges to generated entries, fairly, for the greatest total and greedily. */
@Command(
        name = "judges",
        mixinStandardHelpOptions = true,
        description = "Compares the assignment of judges to entries with the greatest total and the greedy one.")
final class JudgesCommand implements Callable<Integer> {

    @Option(names = "--entries", defaultValue = "1082", description = "How many entries (${DEFAULT-VALUE}).")
    private int entries;

    @Option(names = "--judges", defaultValue = "200", description = "How many judges (${DEFAULT-VALUE}).")
    private int judges;

    @Option(names = "--each", defaultValue = "3", description = "How many judges an entry gets (${DEFAULT-VALUE}).")
    private int each;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the generated data (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        JudgingRequest request = GeneratedJudging.of(entries, judges, each, seed);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("benchmark", "judges");
        figures.put("entries", entries);
        figures.put("judges", judges);
        figures.put("each", each);
        figures.put("seed", seed);
        boolean fair = planned("fair", new FairJudgingPlanner(), request, figures);
        boolean greatestTotal = planned("greatest-total", new GreatestTotalPlanner(), request, figures);
        long start = System.nanoTime();
        List<Assignment> greedy = GreedyJudging.of(request);
        figures.put("greedy", figures(request, greedy, start));
        System.out.println(new JsonMapper().writeValueAsString(figures));
        return fair && greatestTotal ? 0 : 1;
    }

    private static boolean planned(
            String name, JudgingPlanner planner, JudgingRequest request, Map<String, Object> figures) {
        long start = System.nanoTime();
        if (!(planner.plan(request) instanceof JudgingPlan plan)) {
            return false;
        }
        Map<String, Object> own = figures(request, plan.assignments(), start);
        own.put("leastBound", plan.worstBound() / 1000.0);
        own.put("totalBound", plan.totalBound() / 1000.0);
        figures.put(name, own);
        return JudgingChecker.violations(request, plan.assignments()).isEmpty();
    }

    private static Map<String, Object> figures(JudgingRequest request, List<Assignment> assignments, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<Object, Integer> entryAt = new HashMap<>();
        request.entries().forEach(entry -> entryAt.put(entry.id(), entryAt.size()));
        Map<Object, Integer> judgeAt = new HashMap<>();
        request.judges().forEach(judge -> judgeAt.put(judge.id(), judgeAt.size()));
        int[] sums = new int[request.entries().size()];
        for (Assignment pair : assignments) {
            int entry = entryAt.getOrDefault(pair.entry(), 0);
            sums[entry] += request.similarities().get(entry, judgeAt.getOrDefault(pair.judge(), 0));
        }
        Arrays.sort(sums);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seconds", Math.round(seconds * 100) / 100.0);
        figures.put("least", sums[0] / 1000.0);
        figures.put(
                "leastTenth",
                Arrays.stream(sums)
                                .limit(Math.max(1, sums.length / 10))
                                .average()
                                .orElse(0)
                        / 1000);
        figures.put("mean", Arrays.stream(sums).average().orElse(0) / 1000);
        figures.put("total", Arrays.stream(sums).asLongStream().sum() / 1000.0);
        figures.put(
                "lacking",
                request.entries().stream().mapToInt(entry -> entry.judges()).sum() - assignments.size());
        return figures;
    }
}
