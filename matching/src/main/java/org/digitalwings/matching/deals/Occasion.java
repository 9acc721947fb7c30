package org.digitalwings.matching.deals;

import java.util.Arrays;
import org.digitalwings.matching.community.Member;
import org.jspecify.annotations.Nullable;

/**
 * A round that is sought, in the ledger's numbers, with what is measured of each deal against it. What is not known of the round is
 * neutral. The company's own deals are no precedent of anything. For one thread.
 */
final class Occasion {

    /** How far amounts may differ, as a standard deviation of their logarithms. */
    private static final double SPREAD = 0.8;

    private static final double EXACT = 1e-9;

    private final Ledger ledger;
    private final DealTable table;
    private final int company;
    private final int place;
    private final int region;
    private final int round;
    private final int currency;
    private final boolean knowsAmount;
    private final int stage;
    private final double[] amountLikeness;
    private final boolean[] sameAmount;
    private final double[] topics;
    private final double[] rareTopics;
    private final double[] words;
    private final boolean hasTopics;
    private final boolean hasWords;
    private final int[] investors;

    /**
     * A round in a ledger.
     *
     * @param stage how many rounds the company is known to have raised
     * @param investors the numbers of those that have invested in it
     */
    Occasion(Ledger ledger, Sought sought, int stage, int[] investors) {
        this.ledger = ledger;
        this.table = ledger.table();
        Traits traits = ledger.traits();
        Member member = sought.company();
        this.company = table.companyNumber(sought.index());
        this.place = traits.number(Traits.place(member));
        this.region = traits.number(Traits.region(member));
        this.round = number(Sought.key(sought.round()));
        String stated = sought.currency();
        this.currency =
                stated == null ? DealTable.UNKNOWN : table.names().currencies().getOrDefault(stated, DealTable.UNKNOWN);
        this.knowsAmount = sought.cny() > 0;
        double log = Math.log(Math.max(sought.cny(), Double.MIN_NORMAL));
        double[] amounts = table.names().amounts().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        this.amountLikeness = Arrays.stream(amounts)
                .map(amount -> knowsAmount ? Math.exp(-0.5 * Math.pow((amount - log) / SPREAD, 2)) : 0)
                .toArray();
        this.sameAmount = new boolean[amounts.length];
        for (int number = 0; number < amounts.length; number++) {
            sameAmount[number] = knowsAmount && Math.abs(amounts[number] - log) < EXACT;
        }
        this.stage = stage;
        this.topics = traits.topics(member);
        this.rareTopics = traits.rareTopics(member);
        this.words = traits.words(member);
        this.hasTopics = !member.topics().isEmpty();
        this.hasWords = Arrays.stream(words).anyMatch(likeness -> likeness > 0);
        this.investors = investors;
    }

    private int number(@Nullable String key) {
        return key == null ? DealTable.UNKNOWN : table.names().rounds().getOrDefault(key, DealTable.UNKNOWN);
    }

    Ledger ledger() {
        return ledger;
    }

    /** The seeker's number among companies, or {@link DealTable#UNKNOWN}. */
    int company() {
        return company;
    }

    /** The numbers of the seeker's investors. */
    int[] investors() {
        return investors;
    }

    /** Whether the company is known to have raised money before. */
    boolean isNextRound() {
        return stage > 0;
    }

    boolean isOwn(int deal) {
        return table.company(deal) == company;
    }

    double topics(int deal) {
        return topics[table.company(deal)];
    }

    double rareTopics(int deal) {
        return rareTopics[table.company(deal)];
    }

    double words(int deal) {
        return words[table.company(deal)];
    }

    boolean hasTopics() {
        return hasTopics;
    }

    boolean hasWords() {
        return hasWords;
    }

    boolean isInPlace(int deal) {
        return place != DealTable.UNKNOWN && ledger.traits().place(table.company(deal)) == place;
    }

    boolean isInRegion(int deal) {
        return region != DealTable.UNKNOWN && ledger.traits().region(table.company(deal)) == region;
    }

    boolean isOfRound(int deal) {
        return round != DealTable.UNKNOWN && table.round(deal) == round;
    }

    boolean isInCurrency(int deal) {
        return currency != DealTable.UNKNOWN && table.currency(deal) == currency;
    }

    /** Whether the deal is as early as the seeker's: in the first, second, third or a later round. */
    boolean isAtStage(int deal) {
        return table.stage(deal) == Math.min(stage, DealTable.LATER);
    }

    /** Whether deal and seeker are alike in that the company had, or had not, raised money before. */
    boolean isOfKind(int deal) {
        return (table.stage(deal) > 0) == isNextRound();
    }

    /** How near the amounts are, 0 to 1: exp(-(ln a - ln b)^2 / (2 * 0.8^2)); 0 where one is unknown. */
    double amounts(int deal) {
        int amount = table.amount(deal);
        return amount == DealTable.UNKNOWN ? 0 : amountLikeness[amount];
    }

    /** Whether the very same amount is stated, in the same currency where that is known of what is sought. */
    boolean isOfAmount(int deal) {
        int amount = table.amount(deal);
        return amount != DealTable.UNKNOWN
                && sameAmount[amount]
                && (currency == DealTable.UNKNOWN || table.currency(deal) == currency);
    }

    boolean knowsAmount() {
        return knowsAmount;
    }

    boolean knowsPlace() {
        return place != DealTable.UNKNOWN;
    }

    boolean knowsRegion() {
        return region != DealTable.UNKNOWN;
    }

    boolean knowsRound() {
        return round != DealTable.UNKNOWN;
    }

    boolean knowsCurrency() {
        return currency != DealTable.UNKNOWN;
    }
}
