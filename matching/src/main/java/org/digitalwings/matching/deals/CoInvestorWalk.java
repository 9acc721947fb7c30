package org.digitalwings.matching.deals;

import java.util.Arrays;

/**
 * Co-investors of the seeker's investors, and theirs: a random walk of two rounds, investor to company to investor ({@link Holdings}), that starts
 * with one at each of them and never passes through the seeker; then {@link Habits#share} with a doubt of 0.3. 0 where it has none.
 */
record CoInvestorWalk() implements DealSignal {

    private static final double DOUBT = 0.3;

    @Override
    public String code() {
        return "co-investors";
    }

    @Override
    public double[] measure(Occasion occasion) {
        double[] at = new double[occasion.ledger().table().investors()];
        if (occasion.investors().length == 0) {
            return at;
        }
        Arrays.stream(occasion.investors()).forEach(investor -> at[investor] = 1);
        return Habits.share(occasion, round(occasion, round(occasion, at)), DOUBT);
    }

    private static double[] round(Occasion occasion, double[] investors) {
        Holdings holdings = occasion.ledger().holdings();
        double[] companies = holdings.toCompanies(investors);
        if (occasion.company() != DealTable.UNKNOWN) {
            companies[occasion.company()] = 0;
        }
        return holdings.toInvestors(companies);
    }
}
