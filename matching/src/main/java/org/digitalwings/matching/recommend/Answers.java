package org.digitalwings.matching.recommend;

import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;

/**
 * What a member answered to those who asked to meet it, and what still waits for its answer.
 *
 * @param yes how often it said yes; each halves in {@value #HALF_LIFE} years
 * @param no how often it said no, or nothing in {@value #PATIENCE} days; likewise
 * @param waiting how many asked within the last {@value #PATIENCE} days and have no answer yet
 */
record Answers(double yes, double no, int waiting) {

    /** From so many waiting requests on, nobody else is sent to a member. */
    static final int MOST_WAITING = 10;

    private static final double HALF_LIFE = 2;
    private static final int PATIENCE = 30;

    /** The share of requests that are usually answered with yes, and how many answers of a member's own outweigh it. */
    private static final double USUAL = 0.4;

    private static final double DOUBT = 4;

    static Answers of(Past past, int member) {
        Tally tally = new Tally(past);
        past.visit(member, TieKind.ACCEPTED, Direction.OUTGOING, Integer.MAX_VALUE, tally::yes);
        past.visit(member, TieKind.DECLINED, Direction.OUTGOING, Integer.MAX_VALUE, tally::no);
        past.visit(member, TieKind.ASKED, Direction.INCOMING, Integer.MAX_VALUE, tally::asked);
        return new Answers(tally.yes, tally.no, tally.waiting);
    }

    private static final class Tally {
        private final Past past;
        private double yes;
        private double no;
        private int waiting;

        Tally(Past past) {
            this.past = past;
        }

        void yes(int other, int since, int until, double weight) {
            yes += faded(since);
        }

        void no(int other, int since, int until, double weight) {
            no += faded(since);
        }

        void asked(int other, int since, int until, double weight) {
            boolean late = past.age(since) * Past.DAYS_A_YEAR > PATIENCE;
            if (past.holds(until) && late) {
                no += faded(since);
            } else if (past.holds(until)) {
                waiting++;
            }
        }

        private double faded(int since) {
            return Past.decay(past.age(since), HALF_LIFE);
        }
    }

    /** By how much its log odds of saying yes differ from the usual ones, shrunk towards 0 the fewer its answers are. */
    double habit() {
        double share = (yes + DOUBT * USUAL) / (yes + no + DOUBT);
        return logOdds(share) - logOdds(USUAL);
    }

    /**
     * The load: ln(1 + waiting requests + those to be expected of lists that showed it lately).
     *
     * @param expected at least 0
     */
    double load(double expected) {
        return Math.log1p(waiting + expected);
    }

    boolean isFull() {
        return waiting >= MOST_WAITING;
    }

    private static double logOdds(double share) {
        return Math.log(share / (1 - share));
    }
}
