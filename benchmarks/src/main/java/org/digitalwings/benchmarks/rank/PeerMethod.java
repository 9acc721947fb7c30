package org.digitalwings.benchmarks.rank;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.matching.community.MemberId;

/** Ranks by a plain method; investors that it says the same of are ranked by the number of their deals. */
final class PeerMethod implements RankMethod {

    private static final double TIE = 1e-9;

    private final InvestmentPack pack;
    private final Learner learner;
    private final Map<LocalDate, Learned> learned = new HashMap<>();

    /** A past, and what was learned from it. */
    private record Learned(PastDeals past, Scorer scorer) {}

    /** Makes a scorer of the past. */
    interface Learner {
        Scorer of(PastDeals past);
    }

    /** Scores by investor; who is missing has 0. */
    interface Scorer {
        Map<MemberId, Double> scores(InvestmentPack.Query query);
    }

    PeerMethod(InvestmentPack pack, Learner learner) {
        this.pack = pack;
        this.learner = learner;
    }

    @Override
    public List<Ranked> rank(InvestmentPack.Query query, int limit) {
        Learned known = learned(query.asOf());
        PastDeals past = known.past();
        Map<MemberId, Double> scores = known.scorer().scores(query);
        return past.portfolios().keySet().stream()
                .filter(investor -> !past.investorsOf(query.company()).contains(investor))
                .map(investor -> new Ranked(
                        investor.value(),
                        scores.getOrDefault(investor, 0.0)
                                + TIE
                                        * past.portfolios()
                                                .getOrDefault(investor, Set.of())
                                                .size()))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::document))
                .limit(limit)
                .toList();
    }

    /** Days without a deal between them see the same past. */
    private Learned learned(LocalDate day) {
        LocalDate latest = pack.investments().stream()
                .map(deal -> Objects.requireNonNull(deal.since()))
                .filter(since -> !since.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(day);
        return learned.computeIfAbsent(latest, last -> {
            PastDeals past = PastDeals.of(pack, last);
            return new Learned(past, learner.of(past));
        });
    }
}
