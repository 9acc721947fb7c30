package org.digitalwings.benchmarks.identity;

import java.util.List;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.matching.identity.IdentityIndex;
import org.digitalwings.matching.identity.IdentityIndex.Match;
import org.digitalwings.matching.identity.Subject;
import org.digitalwings.matching.identity.Thresholds;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;

/** Every member of an invented community compared with those that share something with it, as the review queue does at first. */
final class GeneratedMembers {

    private static final double NANOS_A_SECOND = 1e9;

    private GeneratedMembers() {}

    static Figures measure(int members, long seed, int candidates) {
        List<Subject> subjects = SampleCommunity.of(SampleSize.of(members, seed))
                .portraits()
                .map(portrait -> Subject.of(portrait.member(), List.of(), List.of()))
                .toList();
        IdentityIndex index = IdentityIndex.with(Thresholds.DEFAULT);
        long start = System.nanoTime();
        subjects.forEach(index::put);
        long indexed = System.nanoTime();
        long compared = 0;
        var outcomes = new Outcomes();
        for (Subject subject : subjects) {
            List<Match> matches = index.matches(subject, candidates);
            compared += matches.size();
            matches.forEach(match -> outcomes.add(match.verdict().outcome(), false));
        }
        long all = (long) subjects.size() * (subjects.size() - 1);
        Figures figures = new Figures()
                .put("benchmark", "identity")
                .put("members", subjects.size())
                .put("seed", seed)
                .put("pairsCompared", compared)
                .put("allPairs", all)
                .put("shareCompared", (double) compared / all)
                .put("indexSeconds", (indexed - start) / NANOS_A_SECOND)
                .put("matchSeconds", (System.nanoTime() - indexed) / NANOS_A_SECOND);
        outcomes.putInto(figures);
        return figures;
    }
}
