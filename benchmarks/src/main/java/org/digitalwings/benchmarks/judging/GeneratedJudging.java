package org.digitalwings.benchmarks.judging;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.judging.Assignment;
import org.digitalwings.matching.judging.EntryDemand;
import org.digitalwings.matching.judging.EntryId;
import org.digitalwings.matching.judging.Judge;
import org.digitalwings.matching.judging.JudgingRequest;
import org.digitalwings.matching.judging.Similarities;

/**
 * Entries and judges about topics of which a few are frequent and many are rare, as in a competition: an entry is about one to
 * three, a judge knows one to five; their similarity is the cosine. One pair in fifty is a conflict of interest.
 */
final class GeneratedJudging {

    private static final int TOPICS = 24;
    private static final int CONFLICTS = 50;

    private final SplittableRandom random;

    private GeneratedJudging(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A request in which judges take at most a tenth more than they have to, and at least half of that. */
    static JudgingRequest of(int entries, int judges, int perEntry, long seed) {
        GeneratedJudging generated = new GeneratedJudging(seed);
        double[][] about = generated.profiles(entries, 3);
        double[][] known = generated.profiles(judges, 5);
        int most = (int) Math.ceil(1.1 * entries * perEntry / judges);
        Set<Assignment> forbidden = new HashSet<>();
        for (int entry = 0; entry < entries; entry++) {
            for (int judge = 0; judge < judges; judge++) {
                if (generated.random.nextInt(CONFLICTS) == 0) {
                    forbidden.add(new Assignment(entry(entry), judge(judge)));
                }
            }
        }
        return new JudgingRequest(
                IntStream.range(0, entries)
                        .mapToObj(entry -> new EntryDemand(entry(entry), perEntry))
                        .toList(),
                IntStream.range(0, judges)
                        .mapToObj(judge -> new Judge(judge(judge), most / 2, most))
                        .toList(),
                Similarities.of(entries, judges, (entry, judge) ->
                        (int) Math.round(Similarities.TOP * cosine(about[entry], known[judge]))),
                forbidden,
                Set.of());
    }

    private static EntryId entry(int number) {
        return new EntryId("entry-" + number);
    }

    private static MemberId judge(int number) {
        return new MemberId("judge-" + number);
    }

    private double[][] profiles(int count, int mostTopics) {
        double[][] profiles = new double[count][TOPICS];
        for (double[] profile : profiles) {
            int topics = 1 + random.nextInt(mostTopics);
            for (int i = 0; i < topics; i++) {
                // The square draws low numbers more often.
                double share = random.nextDouble();
                profile[(int) (share * share * TOPICS)] += 0.5 + random.nextDouble();
            }
            for (int topic = 0; topic < TOPICS; topic++) {
                profile[topic] += 0.05 * random.nextDouble();
            }
        }
        return profiles;
    }

    private static double cosine(double[] a, double[] b) {
        double product = 0;
        for (int topic = 0; topic < TOPICS; topic++) {
            product += a[topic] * b[topic];
        }
        return product / length(a) / length(b);
    }

    private static double length(double[] a) {
        return Math.sqrt(Arrays.stream(a).map(x -> x * x).sum());
    }
}
