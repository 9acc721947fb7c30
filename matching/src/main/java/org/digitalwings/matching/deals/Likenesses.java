package org.digitalwings.matching.deals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Companies as vectors of length 1, to be compared with one more: the cosine with each, by way of what they have in common. */
final class Likenesses {

    private final Map<String, Term> terms;
    private final double[] lengths;
    private final Weighing weighing;

    /** Where a term occurs: companies and the weights there. */
    private static final class Term {

        private final int[] companies;
        private final double[] weights;
        private int size;

        Term(int count) {
            companies = new int[count];
            weights = new double[count];
        }

        void add(int company, double weight) {
            companies[size] = company;
            weights[size++] = weight;
        }
    }

    /**
     * How a term is weighed.
     *
     * @param byRarity whether its weight is multiplied by ln(companies / those that have it)
     * @param leastCompanies fewer do not count; what nobody has is taken to be the seeker's alone
     * @param mostShare a greater share of the companies does not count
     */
    record Weighing(boolean byRarity, int leastCompanies, double mostShare) {

        double of(int companies, int all) {
            if (companies < leastCompanies || companies >= mostShare * all) {
                return 0;
            }
            return byRarity ? Math.log((double) all / companies) : 1;
        }
    }

    private Likenesses(Map<String, Term> terms, double[] lengths, Weighing weighing) {
        this.terms = terms;
        this.lengths = lengths;
        this.weighing = weighing;
    }

    /** O(terms of all). */
    static Likenesses of(List<Map<String, Double>> companies, Weighing weighing) {
        Map<String, Integer> counts = new HashMap<>();
        companies.forEach(company -> company.keySet().forEach(term -> counts.merge(term, 1, Integer::sum)));
        Map<String, Term> terms = new HashMap<>();
        counts.forEach((term, count) -> {
            if (weighing.of(count, companies.size()) > 0) {
                terms.put(term, new Term(count));
            }
        });
        double[] squares = new double[companies.size()];
        for (int number = 0; number < companies.size(); number++) {
            for (Map.Entry<String, Double> entry : companies.get(number).entrySet()) {
                Term term = terms.get(entry.getKey());
                if (term != null) {
                    double weight = entry.getValue() * weighing.of(term.companies.length, companies.size());
                    term.add(number, weight);
                    squares[number] += weight * weight;
                }
            }
        }
        Arrays.setAll(squares, number -> Math.sqrt(squares[number]));
        return new Likenesses(terms, squares, weighing);
    }

    /** The cosine with each company, 0 to 1. O(companies + those with a term in common, for each term). */
    double[] cosines(Map<String, Double> sought) {
        double[] products = new double[lengths.length];
        double square = 0;
        for (Map.Entry<String, Double> entry : sought.entrySet()) {
            Term term = terms.get(entry.getKey());
            int count = term == null ? 1 : term.companies.length;
            double rarity = weighing.of(count, Math.max(lengths.length, 1));
            double weight = entry.getValue() * rarity;
            square += weight * weight;
            for (int at = 0; term != null && at < count; at++) {
                products[term.companies[at]] += weight * term.weights[at];
            }
        }
        double length = Math.sqrt(square);
        for (int number = 0; number < products.length; number++) {
            products[number] = products[number] == 0 ? 0 : products[number] / (length * lengths[number]);
        }
        return products;
    }
}
