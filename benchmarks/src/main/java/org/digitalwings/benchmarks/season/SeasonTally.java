package org.digitalwings.benchmarks.season;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.benchmarks.figures.Figures;
import org.digitalwings.benchmarks.season.GeneratedSeason.Party;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.AnswerLearner;
import org.digitalwings.matching.recommend.Calibration;
import org.digitalwings.matching.recommend.Calibration.Foretold;
import org.digitalwings.matching.recommend.Chances;
import org.jspecify.annotations.Nullable;

/** What happened in a season: in its second half where nothing else is said. */
final class SeasonTally {

    private final List<Party> investors;
    private final Map<MemberId, Integer> showings = new HashMap<>();
    private final List<Foretold> seekers = new ArrayList<>();
    private final List<Foretold> candidates = new ArrayList<>();
    private int asked;
    private int accepted;
    private int unanswered;
    private long daysWaited;
    private AnswerLearner.@Nullable Learned learned;

    SeasonTally(List<Party> investors) {
        this.investors = investors;
        investors.forEach(investor -> showings.put(investor.id(), 0));
    }

    private static boolean counts(int day) {
        return day >= Season.DAYS / 2;
    }

    void learned(AnswerLearner.Learned some) {
        learned = some;
    }

    void shown(int day, MemberId investor) {
        if (counts(day)) {
            showings.merge(investor, 1, Integer::sum);
        }
    }

    void seekerAnswered(int day, double chance, boolean yes) {
        if (counts(day)) {
            seekers.add(new Foretold(chance, yes));
            asked += yes ? 1 : 0;
        }
    }

    /** A request of a day was answered so many days later. */
    void candidateAnswered(int day, Chances chances, boolean yes, int waited) {
        if (counts(day)) {
            candidates.add(new Foretold(chances.candidate(), yes));
            accepted += yes ? 1 : 0;
            daysWaited += waited;
        }
    }

    /** Requests that nobody answered by the end. */
    void unanswered(int requests) {
        unanswered += requests;
    }

    /** The Gini coefficient of how often investors were shown: 0 where all were as often, near 1 where one was always. */
    double gini() {
        int[] counts =
                showings.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        long all = Arrays.stream(counts).asLongStream().sum();
        double weighted = 0;
        for (int i = 0; i < counts.length; i++) {
            weighted += (2.0 * (i + 1) - counts.length - 1) * counts[i];
        }
        return all == 0 ? 0 : weighted / (counts.length * (double) all);
    }

    private double newcomersShare() {
        long all = showings.values().stream().mapToLong(Integer::longValue).sum();
        long theirs = investors.stream()
                .filter(Party::isNewcomer)
                .mapToLong(investor -> showings.getOrDefault(investor.id(), 0))
                .sum();
        return all == 0 ? 0 : theirs / (double) all;
    }

    Figures figures() {
        int answered = candidates.size();
        Figures figures = new Figures()
                .put("asked", asked)
                .put("answered", answered)
                .put("accepted", accepted)
                .put("unanswered", unanswered)
                .put("daysToAnswer", answered == 0 ? 0 : daysWaited / (double) answered)
                .put("gini", gini())
                .put("newcomersShare", newcomersShare())
                .put(
                        "mostShown",
                        showings.values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0))
                .put("seeker", calibration(Calibration.of(seekers)))
                .put("candidate", calibration(Calibration.of(candidates)));
        return learned == null
                ? figures
                : figures.put("learnedFrom", learned.answers())
                        .put("logLossBefore", learned.current().logLoss())
                        .put("logLossLearned", learned.learned().logLoss())
                        .put("weights", learned.weights().toString());
    }

    private static Figures calibration(Calibration calibration) {
        Figures figures = new Figures().put("error", calibration.error()).put("logLoss", calibration.logLoss());
        for (Calibration.Bin bin : calibration.bins()) {
            figures.put(
                    "%.2f".formatted(bin.foretold()),
                    new Figures().put("happened", bin.happened()).put("count", bin.count()));
        }
        return figures;
    }
}
