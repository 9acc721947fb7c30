package org.digitalwings.benchmarks.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Tie;

/** Plain methods to compare with, as they are published or as anybody would write them first. */
final class Peers {

    private static final double HALF_LIFE = 0.5;
    private static final double RIDGE = 10;
    private static final int MOST_ITEMS = 4000;

    private Peers() {}

    /** The number of deals. */
    static PeerMethod.Scorer popularity(PastDeals past) {
        return counts(past, Double.POSITIVE_INFINITY);
    }

    /** The number of deals, each halved every half year. */
    static PeerMethod.Scorer recentPopularity(PastDeals past) {
        return counts(past, HALF_LIFE);
    }

    private static PeerMethod.Scorer counts(PastDeals past, double halfLife) {
        Map<MemberId, Double> counts = new HashMap<>();
        past.deals().forEach(deal -> counts.merge(deal.from(), Math.pow(0.5, past.age(deal) / halfLife), Double::sum));
        return query -> counts;
    }

    /** Naive Bayes: how many deals, and what share of them in the fields, the place and the round. */
    static PeerMethod.Scorer attributes(PastDeals past) {
        Map<MemberId, Map<String, Double>> byInvestor = new HashMap<>();
        Map<String, Double> all = new HashMap<>();
        for (Tie deal : past.deals()) {
            Map<String, Double> own = byInvestor.computeIfAbsent(deal.from(), i -> new HashMap<>());
            own.merge("", 1.0, Double::sum);
            for (String attribute : past.attributes(deal.to(), past.round(deal).name())) {
                own.merge(attribute, 1.0, Double::sum);
                all.merge(attribute, 1.0, Double::sum);
            }
        }
        return query -> {
            Map<MemberId, Double> scores = new HashMap<>();
            Set<String> sought = past.attributes(query.company(), query.round().name());
            byInvestor.forEach((investor, own) -> {
                double deals = own.getOrDefault("", 0.0);
                double score = Math.log(deals);
                for (String attribute : sought) {
                    double usual = (all.getOrDefault(attribute, 0.0) + 1)
                            / (past.deals().size() + 1);
                    score += Math.log((own.getOrDefault(attribute, 0.0) + usual) / (deals + 1));
                }
                scores.put(investor, score);
            });
            return scores;
        };
    }

    /** Item-kNN: the cosines of the portfolio with those of the company's investors. */
    static PeerMethod.Scorer itemKnn(PastDeals past) {
        return query -> {
            Map<MemberId, Double> scores = new HashMap<>();
            for (MemberId known : past.investorsOf(query.company())) {
                Set<MemberId> portfolio = past.portfolios().getOrDefault(known, Set.of());
                for (MemberId company : portfolio) {
                    past.investorsOf(company)
                            .forEach(other -> scores.merge(
                                    other,
                                    1
                                            / Math.sqrt((double) portfolio.size()
                                                    * past.portfolios()
                                                            .getOrDefault(other, Set.of())
                                                            .size()),
                                    Double::sum));
                }
            }
            return scores;
        };
    }

    /**
     * Mass diffusion with domain preference, after arXiv 1912.02962: a unit on each company of one of the fields, and on those that the company's
     * investors hold, goes to its investors, to their companies and back to investors, shared evenly at each step.
     */
    static PeerMethod.Scorer massDiffusion(PastDeals past) {
        return query -> {
            Set<String> fields = past.fields(query.company());
            Map<MemberId, Double> companies = new HashMap<>();
            for (MemberId company : past.companies()) {
                long common =
                        past.fields(company).stream().filter(fields::contains).count();
                if (common > 0) {
                    companies.put(company, (double) common);
                }
            }
            past.investorsOf(query.company())
                    .forEach(investor -> past.portfolios()
                            .getOrDefault(investor, Set.of())
                            .forEach(company -> companies.merge(company, 1.0, Double::sum)));
            companies.remove(query.company());
            Map<MemberId, Double> back = new HashMap<>();
            toInvestors(past, companies).forEach((investor, mass) -> {
                Set<MemberId> portfolio = past.portfolios().getOrDefault(investor, Set.of());
                portfolio.forEach(company -> back.merge(company, mass / portfolio.size(), Double::sum));
            });
            return toInvestors(past, back);
        };
    }

    private static Map<MemberId, Double> toInvestors(PastDeals past, Map<MemberId, Double> companies) {
        Map<MemberId, Double> arrived = new HashMap<>();
        companies.forEach((company, mass) -> {
            Set<MemberId> investors = past.investorsOf(company);
            investors.forEach(investor -> arrived.merge(investor, mass / investors.size(), Double::sum));
        });
        return arrived;
    }

    /** EASE (Steck, WWW 2019) of companies by investors, ridge {@value #RIDGE}; dense, so that it ends at {@value #MOST_ITEMS} investors. */
    static PeerMethod.Scorer ease(PastDeals past) {
        List<MemberId> items = new ArrayList<>(past.portfolios().keySet());
        if (items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("EASE of %d investors needs a dense inverse of that size: at most %d."
                    .formatted(items.size(), MOST_ITEMS));
        }
        Map<MemberId, Integer> numbers = new HashMap<>();
        items.forEach(item -> numbers.put(item, numbers.size()));
        double[][] gram = new double[items.size()][items.size()];
        for (MemberId company : past.companies()) {
            for (MemberId a : past.investorsOf(company)) {
                past.investorsOf(company).forEach(b -> gram[numbers.getOrDefault(a, 0)][numbers.getOrDefault(b, 0)]++);
            }
        }
        for (int item = 0; item < gram.length; item++) {
            gram[item][item] += RIDGE;
        }
        RealMatrix inverse = new CholeskyDecomposition(new Array2DRowRealMatrix(gram, false))
                .getSolver()
                .getInverse();
        return query -> {
            Map<MemberId, Double> scores = new HashMap<>();
            for (MemberId known : past.investorsOf(query.company())) {
                int from = numbers.getOrDefault(known, 0);
                for (int to = 0; to < items.size(); to++) {
                    scores.merge(items.get(to), -inverse.getEntry(from, to) / inverse.getEntry(to, to), Double::sum);
                }
            }
            return scores;
        };
    }
}
