package org.digitalwings.benchmarks.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Suggestion;
import org.digitalwings.matching.recommend.Wish;

/** The suggestions as the product gives them, with hard rules, ties and needs. */
final class ProductMethod implements RankMethod {

    private final GraphRecommender recommender;

    private final boolean varied;

    ProductMethod(Community community, boolean varied) {
        this.varied = varied;
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
        List<Ranked> ranked = new ArrayList<>();
        for (Suggestion suggestion : recommender.suggest(query.company(), varied ? wish.varied() : wish, limit)) {
            // A run is ordered by its scores: where fields alternate, places stand for them.
            double score = varied ? 1.0 / (ranked.size() + 1) : suggestion.score();
            ranked.add(new Ranked(suggestion.member().value(), score));
        }
        return ranked;
    }
}
