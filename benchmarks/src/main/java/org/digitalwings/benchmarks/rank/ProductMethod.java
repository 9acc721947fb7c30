package org.digitalwings.benchmarks.rank;

import java.util.List;
import java.util.Set;
import org.digitalwings.benchmarks.trec.Ranked;
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
        Wish wish = Wish.forKinds(Set.of(MemberKind.INVESTOR), query.asOf());
        return recommender.suggest(query.company(), wish, limit).stream()
                .map(suggestion -> new Ranked(suggestion.member().value(), suggestion.score()))
                .toList();
    }
}
