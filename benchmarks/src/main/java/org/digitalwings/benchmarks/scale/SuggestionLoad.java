package org.digitalwings.benchmarks.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.figures.Latencies;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Wish;

/** Asks for suggestions for members of every kind of seeker. */
final class SuggestionLoad {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final int SEEKERS = 40;
    private static final int WARM_UP = 5;
    private static final int SUGGESTIONS = 20;
    private static final double MEGABYTE = 1024.0 * 1024;

    private SuggestionLoad() {}

    static void measure(Community community, Figures figures) {
        long before = Memory.used();
        Stopwatch watch = new Stopwatch();
        GraphRecommender recommender = GraphRecommender.of(community);
        figures.put("recommenderSeconds", watch.seconds());
        figures.put("recommenderMegabytes", (Memory.used() - before) / MEGABYTE);
        for (MemberKind kind : List.of(MemberKind.INVESTOR, MemberKind.STARTUP, MemberKind.ENTERPRISE)) {
            latencies(recommender, kind, figures);
        }
    }

    private static void latencies(GraphRecommender recommender, MemberKind kind, Figures figures) {
        List<MemberId> seekers = seekers(recommender.community(), kind);
        Wish wish = Wish.anything(AS_OF);
        seekers.stream().limit(WARM_UP).forEach(seeker -> recommender.suggest(seeker, wish, SUGGESTIONS));
        Latencies latencies = new Latencies();
        for (MemberId seeker : seekers) {
            Stopwatch watch = new Stopwatch();
            recommender.suggest(seeker, wish, SUGGESTIONS);
            latencies.add(watch.nanos());
        }
        String name = kind.name().toLowerCase(Locale.ROOT) + "Suggestion";
        figures.put(name + "MillisMedian", latencies.quantile(.5)).put(name + "Millis99", latencies.quantile(.99));
    }

    /** Members of a kind, spread evenly over the community. */
    private static List<MemberId> seekers(Community community, MemberKind kind) {
        List<MemberId> all = new ArrayList<>();
        community.forEachIndex(index -> {
            if (community.member(index).kind() == kind) {
                all.add(community.member(index).id());
            }
        });
        List<MemberId> seekers = new ArrayList<>();
        for (int i = 0; i < Math.min(SEEKERS, all.size()); i++) {
            seekers.add(all.get((int) ((long) i * all.size() / Math.min(SEEKERS, all.size()))));
        }
        return seekers;
    }
}
