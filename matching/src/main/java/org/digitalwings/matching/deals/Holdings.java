package org.digitalwings.matching.deals;

import java.util.Arrays;

/**
 * Who holds what, for walks from investors to companies and back: A(i, c) is the decayed number of deals of investor i in company c
 * ({@value #HALF_LIFE} years), at most {@value #MOST}. A walk goes from i to c with probability A(i, c) / max(1, sum of i's), and from
 * c to i with A(i, c) / max(1, sum of c's).
 */
final class Holdings {

    private static final double HALF_LIFE = 3;
    private static final double MOST = 1.5;

    private final int[] starts;
    private final int[] companies;
    private final double[] forward;
    private final double[] back;
    private final int companyCount;

    private Holdings(int[] starts, int[] companies, double[] forward, double[] back, int companyCount) {
        this.starts = starts;
        this.companies = companies;
        this.forward = forward;
        this.back = back;
        this.companyCount = companyCount;
    }

    /** O(deals). */
    static Holdings of(DealTable table) {
        double[] decays = table.decays(HALF_LIFE);
        int[] starts = new int[table.investors() + 1];
        int[] companies = new int[table.size()];
        double[] held = new double[table.size()];
        double[] byCompany = new double[table.companies()];
        int[] seenAt = new int[table.companies()];
        Arrays.fill(seenAt, -1);
        int size = 0;
        for (int investor = 0; investor < table.investors(); investor++) {
            starts[investor] = size;
            for (int deal = table.start(investor); deal < table.start(investor + 1); deal++) {
                int company = table.company(deal);
                if (seenAt[company] < starts[investor]) {
                    seenAt[company] = size;
                    companies[size++] = company;
                }
                held[seenAt[company]] += decays[deal];
            }
            for (int at = starts[investor]; at < size; at++) {
                held[at] = Math.min(MOST, held[at]);
                byCompany[companies[at]] += held[at];
            }
        }
        starts[table.investors()] = size;
        return shared(starts, Arrays.copyOf(companies, size), held, byCompany);
    }

    private static Holdings shared(int[] starts, int[] companies, double[] held, double[] byCompany) {
        double[] forward = new double[companies.length];
        double[] back = new double[companies.length];
        for (int investor = 0; investor + 1 < starts.length; investor++) {
            double all = 0;
            for (int at = starts[investor]; at < starts[investor + 1]; at++) {
                all += held[at];
            }
            for (int at = starts[investor]; at < starts[investor + 1]; at++) {
                forward[at] = held[at] / Math.max(1, all);
                back[at] = held[at] / Math.max(1, byCompany[companies[at]]);
            }
        }
        return new Holdings(starts, companies, forward, back, byCompany.length);
    }

    /** What arrives at each company of what is at the investors. O(holdings of those with something). */
    double[] toCompanies(double[] investors) {
        double[] arrived = new double[companyCount];
        for (int investor = 0; investor < investors.length; investor++) {
            if (investors[investor] != 0) {
                for (int at = starts[investor]; at < starts[investor + 1]; at++) {
                    arrived[companies[at]] += investors[investor] * forward[at];
                }
            }
        }
        return arrived;
    }

    /** What arrives at each investor of what is at the companies. O(holdings). */
    double[] toInvestors(double[] atCompanies) {
        double[] arrived = new double[starts.length - 1];
        for (int investor = 0; investor < arrived.length; investor++) {
            double sum = 0;
            for (int at = starts[investor]; at < starts[investor + 1]; at++) {
                sum += atCompanies[companies[at]] * back[at];
            }
            arrived[investor] = sum;
        }
        return arrived;
    }
}
