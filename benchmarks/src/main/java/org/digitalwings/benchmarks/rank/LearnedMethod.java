package org.digitalwings.benchmarks.rank;

import java.util.Arrays;
import java.util.List;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.deals.DealBook;
import org.digitalwings.matching.deals.DealWeights;
import org.digitalwings.matching.deals.Ranking;
import org.digitalwings.matching.deals.Sought;

/** The product's own model of who invests next. */
final class LearnedMethod implements RankMethod {

    private final Community community;
    private final DealBook deals;
    private final DealWeights weights;

    LearnedMethod(Community community, DealWeights weights) {
        this.community = community;
        this.deals = DealBook.of(community);
        this.weights = weights;
    }

    @Override
    public List<Ranked> rank(InvestmentPack.Query query, int limit) {
        Ranking ranking = deals.rank(sought(community, query), query.asOf(), weights);
        return Arrays.stream(ranking.best(limit))
                .mapToObj(at ->
                        new Ranked(community.member(ranking.member(at)).id().value(), ranking.score(at)))
                .toList();
    }

    static Sought sought(Community community, InvestmentPack.Query query) {
        int company = community.indexOf(query.company());
        Raised round = query.round();
        return new Sought(company, community.member(company), round.name(), round.cny(), round.currency());
    }
}
