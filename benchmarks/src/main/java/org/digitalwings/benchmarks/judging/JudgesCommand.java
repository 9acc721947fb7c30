package org.digitalwings.benchmarks.judging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.judging.Assignment;
import org.digitalwings.matching.judging.EntryDemand;
import org.digitalwings.matching.judging.EntryId;
import org.digitalwings.matching.judging.FairJudgingPlanner;
import org.digitalwings.matching.judging.GreatestTotalPlanner;
import org.digitalwings.matching.judging.JudgingChecker;
import org.digitalwings.matching.judging.JudgingPlan;
import org.digitalwings.matching.judging.JudgingPlanner;
import org.digitalwings.matching.judging.JudgingRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Assigns generated judges to generated entries, fairly, for the greatest total and greedily. */
@Command(
        name = "judges",
        mixinStandardHelpOptions = true,
        description = "Compares the assignment of judges to entries with the greatest total and the greedy one.")
public final class JudgesCommand implements Callable<Integer> {

    /** Similarities are in thousandths. */
    private static final double THOUSAND = 1000.0;

    @Option(names = "--entries", defaultValue = "1082", description = "How many entries (${DEFAULT-VALUE}).")
    private int entries;

    @Option(names = "--judges", defaultValue = "200", description = "How many judges (${DEFAULT-VALUE}).")
    private int judges;

    @Option(names = "--each", defaultValue = "3", description = "How many judges an entry gets (${DEFAULT-VALUE}).")
    private int each;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the generated data (${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() {
        JudgingRequest request = GeneratedJudging.of(entries, judges, each, seed);
        Figures figures = new Figures()
                .put("benchmark", "judges")
                .put("entries", entries)
                .put("judges", judges)
                .put("each", each)
                .put("seed", seed);
        boolean fair = planned("fair", new FairJudgingPlanner(), request, figures);
        boolean greatestTotal = planned("greatest-total", new GreatestTotalPlanner(), request, figures);
        long start = System.nanoTime();
        List<Assignment> greedy = GreedyJudging.of(request);
        figures.put("greedy", figures(request, greedy, start));
        spec.commandLine().getOut().println(figures.line());
        return fair && greatestTotal ? 0 : 1;
    }

    private static boolean planned(String name, JudgingPlanner planner, JudgingRequest request, Figures figures) {
        long start = System.nanoTime();
        if (!(planner.plan(request) instanceof JudgingPlan plan)) {
            return false;
        }
        figures.put(
                name,
                figures(request, plan.assignments(), start)
                        .put("leastBound", plan.worstBound() / THOUSAND)
                        .put("totalBound", plan.totalBound() / THOUSAND));
        return JudgingChecker.violations(request, plan.assignments()).isEmpty();
    }

    private static Figures figures(JudgingRequest request, List<Assignment> assignments, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        int[] sums = sums(request, assignments);
        Arrays.sort(sums);
        double leastTenth = Arrays.stream(sums)
                .limit(Math.max(1, sums.length / 10))
                .average()
                .orElse(0);
        int wanted = request.entries().stream().mapToInt(EntryDemand::judges).sum();
        return new Figures()
                .put("seconds", seconds)
                .put("least", sums[0] / THOUSAND)
                .put("leastTenth", leastTenth / THOUSAND)
                .put("mean", Arrays.stream(sums).average().orElse(0) / THOUSAND)
                .put("total", Arrays.stream(sums).asLongStream().sum() / THOUSAND)
                .put("lacking", wanted - assignments.size());
    }

    private static int[] sums(JudgingRequest request, List<Assignment> assignments) {
        Map<EntryId, Integer> entryAt = new HashMap<>();
        request.entries().forEach(entry -> entryAt.put(entry.id(), entryAt.size()));
        Map<MemberId, Integer> judgeAt = new HashMap<>();
        request.judges().forEach(judge -> judgeAt.put(judge.id(), judgeAt.size()));
        int[] sums = new int[request.entries().size()];
        for (Assignment pair : assignments) {
            int entry = entryAt.getOrDefault(pair.entry(), 0);
            sums[entry] += request.similarities().get(entry, judgeAt.getOrDefault(pair.judge(), 0));
        }
        return sums;
    }
}
