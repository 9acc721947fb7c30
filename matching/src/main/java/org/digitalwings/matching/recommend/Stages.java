package org.digitalwings.matching.recommend;

import java.util.HashSet;
import java.util.Set;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Neighbours;
import org.digitalwings.matching.community.TieKind;

/**
 * Which of its funding rounds a company was or is about to raise, as far as is known: the number of days on which it was invested in
 * before, from {@value #LATER} on taken as one.
 */
final class Stages {

    static final int LATER = 3;

    /** The stage of who does not raise money. */
    static final int NONE = -1;

    private static final double HALF_LIFE = 2;
    private static final double DOUBT = 2;
    private static final int LATEST = 200;

    private final Past past;

    Stages(Past past) {
        this.past = past;
    }

    /** The round that a member would raise next, from 0; {@link #NONE} of other than projects and startups. */
    int next(int member) {
        MemberKind kind = past.community().member(member).kind();
        return kind == MemberKind.PROJECT || kind == MemberKind.STARTUP ? before(member, Integer.MAX_VALUE) : NONE;
    }

    /** The number of known rounds of a company before a day, at most {@link #LATER}. */
    private int before(int company, int day) {
        Neighbours investments = past.community().ties(company, TieKind.INVESTED, Direction.INCOMING);
        int known = past.count(company, TieKind.INVESTED, Direction.INCOMING);
        int rounds = 0;
        for (int i = 0; i < known && investments.since(i) < day && rounds < LATER; i++) {
            rounds += i == 0 || investments.since(i) != investments.since(i - 1) ? 1 : 0;
        }
        return rounds;
    }

    /**
     * The share of an investor's investments that were made at a stage, as the square root of n / (all + {@value #DOUBT}), each
     * halved in two years; at most the latest 200 count. O(investments).
     */
    double share(int investor, int stage) {
        double[] masses = {0, 0};
        past.visit(investor, TieKind.INVESTED, Direction.OUTGOING, LATEST, (company, since, until, weight) -> {
            double mass = Past.decay(past.age(since), HALF_LIFE);
            masses[0] += mass;
            masses[1] += before(company, since) == stage ? mass : 0;
        });
        return masses[1] == 0 ? 0 : Math.sqrt(masses[1] / (masses[0] + DOUBT));
    }

    /** The number of companies in which an investor invested at a stage; undated investments do not tell the stage. */
    int companies(int investor, int stage) {
        Set<Integer> companies = new HashSet<>();
        past.visit(investor, TieKind.INVESTED, Direction.OUTGOING, Integer.MAX_VALUE, (company, since, u, w) -> {
            if (!past.isUndated(since) && before(company, since) == stage) {
                companies.add(company);
            }
        });
        return companies.size();
    }
}
