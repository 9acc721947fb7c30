package org.digitalwings.matching.deals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Deals as columns of numbers: by investor and, of one investor, by day. Investors and companies are numbered from 0 in here.
 */
final class DealTable {

    /** Instead of a number where something is not known. */
    static final int UNKNOWN = -1;

    /** From the fourth round on, rounds count as one. */
    static final int LATER = 3;

    static final double DAYS_A_YEAR = 365.25;

    private final int[] investors;
    private final int[] starts;
    private final int[] companies;
    private final Map<Integer, Integer> companyNumbers = new HashMap<>();
    private final int[] company;
    private final int[] day;
    private final int[] round;
    private final int[] amount;
    private final int[] currency;
    private final byte[] stage;
    private final boolean[] first;
    private final Names names;
    private final int latest;
    private final int next;

    /** Seven numbers a deal: company, day, round, amount, currency, stage, and 1 where it is the investor's first in the company. */
    static final class Columns {

        private static final int WIDTH = 7;

        private final int[] numbers;

        Columns(int[] numbers) {
            this.numbers = numbers;
        }

        int size() {
            return numbers.length / WIDTH;
        }

        int[] column(int which) {
            int[] column = new int[size()];
            Arrays.setAll(column, deal -> numbers[deal * WIDTH + which]);
            return column;
        }
    }

    /**
     * What the numbers of rounds, currencies and amounts mean.
     *
     * @param amounts the logarithm of each amount in CNY
     */
    record Names(Map<String, Integer> rounds, Map<String, Integer> currencies, List<Double> amounts) {

        Names {
            rounds = Map.copyOf(rounds);
            currencies = Map.copyOf(currencies);
            amounts = List.copyOf(amounts);
        }
    }

    DealTable(int[] investors, int[] starts, int[] companies, Columns columns, Names names, int latest, int next) {
        this.investors = investors;
        this.starts = starts;
        this.companies = companies;
        for (int number = 0; number < companies.length; number++) {
            companyNumbers.put(companies[number], number);
        }
        this.company = columns.column(0);
        this.day = columns.column(1);
        this.round = columns.column(2);
        this.amount = columns.column(3);
        this.currency = columns.column(4);
        this.stage = new byte[columns.size()];
        this.first = new boolean[columns.size()];
        int[] stages = columns.column(5);
        int[] firsts = columns.column(6);
        for (int deal = 0; deal < stage.length; deal++) {
            stage[deal] = (byte) stages[deal];
            first[deal] = firsts[deal] == 1;
        }
        this.names = names;
        this.latest = latest;
        this.next = next;
    }

    /** The number of deals. */
    int size() {
        return company.length;
    }

    int investors() {
        return investors.length;
    }

    int companies() {
        return companies.length;
    }

    /** The index of an investor in the community. */
    int investor(int number) {
        return investors[number];
    }

    /** The number of a member as an investor, or {@link #UNKNOWN}. O(log investors). */
    int investorNumber(int member) {
        int found = Arrays.binarySearch(investors, member);
        return found < 0 ? UNKNOWN : found;
    }

    /** The first deal of an investor; that of the next investor ends it. */
    int start(int investor) {
        return starts[investor];
    }

    /** The index of a company in the community. */
    int companyIndex(int number) {
        return companies[number];
    }

    /** The number of a member as a company, or {@link #UNKNOWN}. */
    int companyNumber(int member) {
        return companyNumbers.getOrDefault(member, UNKNOWN);
    }

    int company(int deal) {
        return company[deal];
    }

    int round(int deal) {
        return round[deal];
    }

    int amount(int deal) {
        return amount[deal];
    }

    int currency(int deal) {
        return currency[deal];
    }

    /** How many rounds of the company are known before, at most {@link #LATER}. */
    int stage(int deal) {
        return stage[deal];
    }

    /** Whether the investor had no earlier deal in the company. */
    boolean isFirst(int deal) {
        return first[deal];
    }

    Names names() {
        return names;
    }

    int day(int deal) {
        return day[deal];
    }

    /** The day of the latest deal, from which ages count. */
    int latest() {
        return latest;
    }

    /** The day of the first deal that is too late to be known; after all days where there is none. */
    int next() {
        return next;
    }

    /** What is left of each deal that halves in some years; ages count from the latest deal. */
    double[] decays(double halfLife) {
        double[] decays = new double[size()];
        Arrays.setAll(decays, deal -> Math.pow(0.5, (latest - day[deal]) / DAYS_A_YEAR / halfLife));
        return decays;
    }

    /** The sum of a column by investor. */
    double[] byInvestor(double[] column) {
        double[] sums = new double[investors()];
        for (int investor = 0; investor < sums.length; investor++) {
            for (int deal = starts[investor]; deal < starts[investor + 1]; deal++) {
                sums[investor] += column[deal];
            }
        }
        return sums;
    }
}
