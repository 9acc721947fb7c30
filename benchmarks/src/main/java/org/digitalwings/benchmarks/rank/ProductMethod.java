package org.digitalwings.benchmarks.rank;

import java.util.List;
import java.util.Set;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Wish;

/** The suggestions as the product gives them, with hard rules, ties and needs. */
final class ProductMethod implements RankMethod {

    private final GraphRecommender recommender;

    ProductMethod(Community community) {
        this.recommender = GraphRecommender.of(community);
    }

    @Override
    public List<Ranked> rank(InvestmentPack.Query query, int limit) {
        Raised raised = query.round();
        Wish wish = new Wish(
                Set.of(MemberKind.INVESTOR),
                null,
                Set.of(),
                Set.of(),
                "",
                query.asOf(),
                new Wish.Round(raised.name(), raised.cny(), raised.currency()));
        return recommender.suggest(query.company(), wish, limit).stream()
                .map(suggestion -> new Ranked(suggestion.member().value(), suggestion.score()))
                .toList();
    }
}
