package org.digitalwings.matching.session;

import java.util.Comparator;
import org.digitalwings.matching.community.MemberId;

/**
 * Two participants, in whatever order they are given: {@code first} is the one with the lesser id.
 */
public record Pair(MemberId first, MemberId second) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::first).thenComparing(Pair::second);

    public Pair {
        int order = first.compareTo(second);
        if (order == 0) {
            throw new IllegalArgumentException("Participant %s cannot meet itself: name two.".formatted(first));
        }
        if (order > 0) {
            MemberId lesser = second;
            second = first;
            first = lesser;
        }
    }

    public static Pair of(String a, String b) {
        return new Pair(new MemberId(a), new MemberId(b));
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
        return first + " with " + second;
    }
}
