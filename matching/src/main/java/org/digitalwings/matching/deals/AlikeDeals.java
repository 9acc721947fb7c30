package org.digitalwings.matching.deals;

/**
 * The investors of alike deals, and those who invest beside them. Each deal weighs by what it has in common with what is sought; its
 * mass goes once from its investor over the companies to their investors ({@link Holdings}), as in mass diffusion on bipartite
 * networks (Zhou et al., Phys. Rev. E 76, 2007); then {@link Habits#share} with a doubt of 0.3.
 *
 * <p>The weight is the product of its decay (2 years), 0.1 + cosine of rare topics, 0.1 + cosine of words, 0.1 + nearness of amounts, and of
 * a factor for each of place (.25), region (.4), name of the round (.15), stage (.3) and currency (.2) that is different. What is not
 * known of the seeker counts as 1.
 */
record AlikeDeals() implements DealSignal {

    private static final double LITTLE = 0.1;
    private static final double OTHER_PLACE = 0.25;
    private static final double OTHER_REGION = 0.4;
    private static final double OTHER_ROUND = 0.15;
    private static final double OTHER_STAGE = 0.3;
    private static final double OTHER_CURRENCY = 0.2;
    private static final double DOUBT = 0.3;

    @Override
    public String code() {
        return "alike-deals";
    }

    @Override
    public double[] measure(Occasion occasion) {
        Ledger ledger = occasion.ledger();
        double[] masses = new double[ledger.table().investors()];
        double total = 0;
        for (int investor = 0; investor < masses.length; investor++) {
            int end = ledger.table().start(investor + 1);
            for (int deal = ledger.table().start(investor); deal < end; deal++) {
                masses[investor] += ledger.twoYears().deals()[deal] * likeness(occasion, deal);
            }
            total += masses[investor];
        }
        if (total == 0) {
            return masses;
        }
        for (int investor = 0; investor < masses.length; investor++) {
            masses[investor] /= total;
        }
        double[] beside = ledger.holdings().toInvestors(ledger.holdings().toCompanies(masses));
        return Habits.share(occasion, beside, DOUBT);
    }

    /** How alike a deal is to what is sought, 0 to about 1; 0 of the seeker's own. */
    static double likeness(Occasion occasion, int deal) {
        if (occasion.isOwn(deal)) {
            return 0;
        }
        double likeness = occasion.isAtStage(deal) ? 1 : OTHER_STAGE;
        likeness *= occasion.hasTopics() ? LITTLE + occasion.rareTopics(deal) : 1;
        likeness *= occasion.hasWords() ? LITTLE + occasion.words(deal) : 1;
        likeness *= occasion.knowsAmount() ? LITTLE + occasion.amounts(deal) : 1;
        likeness *= occasion.knowsPlace() && !occasion.isInPlace(deal) ? OTHER_PLACE : 1;
        likeness *= occasion.knowsRegion() && !occasion.isInRegion(deal) ? OTHER_REGION : 1;
        likeness *= occasion.knowsRound() && !occasion.isOfRound(deal) ? OTHER_ROUND : 1;
        likeness *= occasion.knowsCurrency() && !occasion.isInCurrency(deal) ? OTHER_CURRENCY : 1;
        return likeness;
    }
}
