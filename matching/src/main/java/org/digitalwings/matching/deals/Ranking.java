package org.digitalwings.matching.deals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The investors with at least one deal, measured and scored for a round. A score is the sum of the signals, each times its weight:
 * the logarithm of the odds that the next deal with the company is this investor's, but for a constant, as a conditional logit model has it
 * (McFadden 1974; learned by the listwise softmax of Cao et al., ICML 2007). Positions run from 0 to before {@link #size}.
 */
public final class Ranking {

    /**
     * Among how many likely investors somebody counts as even: whoever has a tenth of the chances of one deal gets a chance of a half.
     */
    private static final int CIRCLE = 10;

    private static final double SAME_SIZE = 0.5;
    private static final double SAME_TOPIC = 0.3;

    private final Occasion occasion;
    private final DealTable table;
    private final DealWeights weights;
    private final double[][] values;
    private final double[] scores;
    private final double[] neutral;
    private final BitSet known = new BitSet();
    private final double logOdds;

    Ranking(Occasion occasion, DealWeights weights) {
        this.occasion = occasion;
        this.table = occasion.ledger().table();
        this.weights = weights;
        List<DealSignal> signals = DealSignals.ALL;
        this.values = signals.stream().map(signal -> signal.measure(occasion)).toArray(double[][]::new);
        this.neutral = signals.stream()
                .mapToDouble(signal -> signal.neutral(occasion.ledger()))
                .toArray();
        this.scores = new double[table.investors()];
        for (int signal = 0; signal < values.length; signal++) {
            double weight = weight(signal);
            for (int at = 0; at < scores.length; at++) {
                scores[at] += weight * values[signal][at];
            }
        }
        Arrays.stream(occasion.investors()).forEach(known::set);
        this.logOdds = Math.log(CIRCLE) - logSum();
    }

    private double logSum() {
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int at = 0; at < scores.length; at++) {
            sum += known.get(at) ? 0 : Math.exp(scores[at] - most);
        }
        return sum == 0 ? 0 : most + Math.log(sum);
    }

    private double weight(int signal) {
        return weights.of(signal, occasion.isNextRound());
    }

    /** The number of investors. */
    public int size() {
        return scores.length;
    }

    /** The index in the community of an investor. */
    public int member(int at) {
        return table.investor(at);
    }

    /** The position of a member, -1 where it has no deal. */
    public int find(int member) {
        return table.investorNumber(member);
    }

    /** Whether an investor has invested in the company already. */
    public boolean isKnown(int at) {
        return known.get(at);
    }

    /** Whether the company is known to have raised money before, so that the weights of later rounds count. */
    public boolean isNextRound() {
        return occasion.isNextRound();
    }

    /** The value of a signal, by its place in {@link DealWeights#signals()}. */
    public double value(int signal, int at) {
        return values[signal][at];
    }

    /** The score of an investor. */
    public double score(int at) {
        return scores[at];
    }

    /** The positions of those that have not invested in the company yet, best first, at most {@code limit}; ties are broken by position. */
    public int[] best(int limit) {
        return IntStream.range(0, scores.length)
                .filter(at -> !known.get(at))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(at -> -scores[at]).thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The chance of a member, 0 to 1: k p / (1 + k p), where p is the probability that the next deal is its own rather than another's, and k =
     * {@value #CIRCLE}. Of two members the one with the greater score has the greater chance; where there are no deals nobody has any.
     */
    public double chance(int member) {
        if (scores.length == 0) {
            return 0;
        }
        int at = find(member);
        return 1 / (1 + Math.exp(-logOdds - (at < 0 ? neutralScore() : scores[at])));
    }

    private double neutralScore() {
        return IntStream.range(0, neutral.length)
                .mapToDouble(signal -> weight(signal) * neutral[signal])
                .sum();
    }

    /**
     * What each signal adds to or takes from the score of a member that nothing is known of, in the order of
     * {@link DealWeights#signals()}.
     */
    public double[] contributions(int member) {
        double[] contributions = new double[values.length];
        int at = find(member);
        for (int signal = 0; at >= 0 && signal < values.length; signal++) {
            contributions[signal] = weight(signal) * (values[signal][at] - neutral[signal]);
        }
        return contributions;
    }

    /** The deals of a member that are most like the round, of different companies, most alike first; recent ones count more. */
    public List<Precedent> precedents(int member, int limit) {
        int at = find(member);
        if (at < 0) {
            return List.of();
        }
        double[] decays = occasion.ledger().twoYears().deals();
        List<Integer> deals = IntStream.range(table.start(at), table.start(at + 1))
                .boxed()
                .sorted(Comparator.comparingDouble(deal -> -AlikeDeals.likeness(occasion, deal) * decays[deal]))
                .toList();
        List<Precedent> precedents = new ArrayList<>();
        Set<Integer> companies = new HashSet<>();
        for (int deal : deals) {
            Set<Precedent.Common> common = common(deal);
            if (precedents.size() < limit
                    && !occasion.isOwn(deal)
                    && !common.isEmpty()
                    && companies.add(table.company(deal))) {
                precedents.add(new Precedent(table.companyIndex(table.company(deal)), table.day(deal), common));
            }
        }
        return precedents;
    }

    private Set<Precedent.Common> common(int deal) {
        Set<Precedent.Common> common = EnumSet.noneOf(Precedent.Common.class);
        if (occasion.topics(deal) >= SAME_TOPIC) {
            common.add(Precedent.Common.TOPIC);
        }
        if (occasion.isOfRound(deal)) {
            common.add(Precedent.Common.ROUND);
        }
        if (occasion.isInPlace(deal)) {
            common.add(Precedent.Common.PLACE);
        }
        if (occasion.amounts(deal) >= SAME_SIZE) {
            common.add(Precedent.Common.AMOUNT);
        }
        return common;
    }
}
