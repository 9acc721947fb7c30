package org.digitalwings.matching.deals;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Who made the {@value #NEIGHBOURS} deals in companies whose words are most like the seeker's: each weighs its cosine, halved every three
 * years; {@link Habits#share} with a doubt of 1. Among deals that are alike to the same degree later ones come first.
 */
record AlikeWords() implements DealSignal {

    private static final int NEIGHBOURS = 150;
    private static final double DOUBT = 1;

    private record Neighbour(double likeness, int day, int deal, int investor) {

        static final Comparator<Neighbour> LEAST_FIRST = Comparator.comparingDouble(Neighbour::likeness)
                .thenComparingInt(Neighbour::day)
                .thenComparing(Neighbour::deal, Comparator.reverseOrder());
    }

    @Override
    public String code() {
        return "alike-words";
    }

    @Override
    public double[] measure(Occasion occasion) {
        double[] masses = new double[occasion.ledger().table().investors()];
        double[] decays = occasion.ledger().threeYears();
        for (Neighbour neighbour : nearest(occasion)) {
            masses[neighbour.investor()] += neighbour.likeness() * decays[neighbour.deal()];
        }
        return Habits.share(occasion, masses, DOUBT);
    }

    private static PriorityQueue<Neighbour> nearest(Occasion occasion) {
        DealTable table = occasion.ledger().table();
        PriorityQueue<Neighbour> nearest = new PriorityQueue<>(NEIGHBOURS + 1, Neighbour.LEAST_FIRST);
        double least = 0;
        for (int investor = 0; investor < table.investors(); investor++) {
            for (int deal = table.start(investor); deal < table.start(investor + 1); deal++) {
                double likeness = occasion.words(deal);
                if (likeness > 0 && likeness >= least && !occasion.isOwn(deal)) {
                    nearest.add(new Neighbour(likeness, table.day(deal), deal, investor));
                    if (nearest.size() > NEIGHBOURS) {
                        nearest.remove();
                        least = nearest.element().likeness();
                    }
                }
            }
        }
        return nearest;
    }
}
