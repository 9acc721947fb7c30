package org.digitalwings.matching.community;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** One tie as one end sees it: the member at the other end by its index, days as epoch days. Ordered by date, then member. */
record Edge(int member, int since, int until, float weight) implements Comparable<Edge> {

    private static final Comparator<Edge> ORDER = Comparator.comparingInt(Edge::since)
            .thenComparingInt(Edge::member)
            .thenComparingInt(Edge::until)
            .thenComparingDouble(Edge::weight);

    /** The tie as the end sees it that is not {@code member}. */
    static Edge of(int member, Tie tie) {
        return new Edge(member, day(tie.since(), Neighbours.UNKNOWN), day(tie.until(), Neighbours.OPEN), weight(tie));
    }

    static int day(@Nullable LocalDate date, int otherwise) {
        return date == null ? otherwise : Math.toIntExact(date.toEpochDay());
    }

    /** A weight too small for a float must stay above 0. */
    static float weight(Tie tie) {
        return Math.max((float) tie.weight(), Float.MIN_VALUE);
    }

    @Override
    public int compareTo(Edge other) {
        return ORDER.compare(this, other);
    }
}
