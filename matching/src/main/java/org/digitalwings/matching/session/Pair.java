package org.digitalwings.matching.session;

import java.util.Comparator;
import org.digitalwings.matching.community.MemberId;

/**
 * Two participants, in whatever order they are given: {@code first} is the one with the lesser id.
 *
 * @param number 1, or 2 and up where the same two are to meet again
 */
public record Pair(MemberId first, MemberId second, int number) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::first).thenComparing(Pair::second).thenComparingInt(Pair::number);

    public Pair {
        int order = first.compareTo(second);
        if (order == 0) {
            throw new IllegalArgumentException("Participant %s cannot meet itself: name two.".formatted(first));
        }
        if (number < 1) {
            throw new IllegalArgumentException(
                    "Meeting number %d of %s and %s must be 1 or more.".formatted(number, first, second));
        }
        if (order > 0) {
            MemberId lesser = second;
            second = first;
            first = lesser;
        }
    }

    /** Two who meet once. */
    public Pair(MemberId first, MemberId second) {
        this(first, second, 1);
    }

    public static Pair of(String a, String b) {
        return new Pair(new MemberId(a), new MemberId(b));
    }

    /** Whether it is of the same two. */
    public boolean isOfSameTwo(Pair other) {
        return first.equals(other.first) && second.equals(other.second);
    }

    public boolean includes(MemberId member) {
        return first.equals(member) || second.equals(member);
    }

    /** The one of the two that {@code member} is not. */
    public MemberId other(MemberId member) {
        return first.equals(member) ? second : first;
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return first + " with " + second + (number > 1 ? " (meeting " + number + ")" : "");
    }
}
