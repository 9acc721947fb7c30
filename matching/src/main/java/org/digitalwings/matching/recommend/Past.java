package org.digitalwings.matching.recommend;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Neighbours;
import org.digitalwings.matching.community.TieKind;

/**
 * A community as it was known on a day: later ties and entries do not exist. An undated tie is taken as old. Of an entry only
 * the year is known, so it counts from the first day of its edition's year.
 */
final class Past {

    static final double DAYS_A_YEAR = 365.25;

    /** The age that an undated tie is taken to have, in years. */
    private static final double UNKNOWN_AGE = 10;

    private final Community community;
    private final LocalDate asOf;
    private final int day;

    /** What is done with a tie: the member at the other end, and the days of {@link Neighbours}. */
    interface Visitor {
        void visit(int member, int since, int until, double weight);
    }

    Past(Community community, LocalDate asOf) {
        this.community = community;
        this.asOf = asOf;
        this.day = Math.toIntExact(asOf.toEpochDay());
    }

    Community community() {
        return community;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** Visits the latest ties that a member had, earlier ones first. */
    void visit(int index, TieKind kind, Direction direction, int latest, Visitor visitor) {
        Neighbours ties = community.ties(index, kind, direction);
        int known = ties.knownOn(day);
        for (int i = Math.max(0, known - latest); i < known; i++) {
            visitor.visit(ties.member(i), ties.since(i), ties.until(i), ties.weight(i));
        }
    }

    /** Visits all ties of a kind in both directions. */
    void visit(int index, TieKind kind, Visitor visitor) {
        for (Direction direction : Direction.values()) {
            visit(index, kind, direction, Integer.MAX_VALUE, visitor);
        }
    }

    /** The number of ties of a kind that a member had. */
    int count(int index, TieKind kind, Direction direction) {
        return community.ties(index, kind, direction).knownOn(day);
    }

    /**
     * The number of funding rounds within the last years in which a member invested, or was invested in: a round with several
     * investors is one.
     */
    int roundsWithin(int index, Direction direction, double years) {
        Neighbours ties = community.ties(index, TieKind.INVESTED, direction);
        Set<Long> rounds = new HashSet<>();
        int known = ties.knownOn(day);
        for (int i = ties.knownOn(day - (int) Math.round(years * DAYS_A_YEAR)); i < known; i++) {
            long company = direction == Direction.OUTGOING ? ties.member(i) : index;
            rounds.add((company << Integer.SIZE) | Integer.toUnsignedLong(ties.since(i)));
        }
        return rounds.size();
    }

    boolean isUndated(int since) {
        return since == Neighbours.UNKNOWN;
    }

    /** Whether a tie that lasts until a day still holds. */
    boolean holds(int until) {
        return until >= day;
    }

    boolean isKnown(Entry entry) {
        return entry.edition() <= asOf.getYear();
    }

    /** What is left after some years of what halves in {@code halfLife} years. */
    static double decay(double age, double halfLife) {
        return Math.pow(0.5, age / halfLife);
    }

    /** The years since a day, not negative. */
    double age(int since) {
        return since == Neighbours.UNKNOWN ? UNKNOWN_AGE : (day - since) / DAYS_A_YEAR;
    }
}
