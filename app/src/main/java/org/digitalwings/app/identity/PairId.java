package org.digitalwings.app.identity;

import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.MemberId;

/**
 * Two members, whichever is named first.
 *
 * @param one the smaller id
 * @param other the larger one
 */
public record PairId(MemberId one, MemberId other) implements Comparable<PairId> {

    public PairId {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(
                    "Pair of %s and %s must have two members in the order of their ids: make it with of."
                            .formatted(one, other));
        }
    }

    /** The pair of two members; a {@link Problem} of kind INVALID where they are the same one. */
    public static PairId of(MemberId one, MemberId other) {
        if (one.equals(other)) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "identity.problem.self",
                    "Member %s cannot be compared with itself: name two.".formatted(one),
                    one.value());
        }
        return one.compareTo(other) < 0 ? new PairId(one, other) : new PairId(other, one);
    }

    @Override
    public int compareTo(PairId pair) {
        int first = one.compareTo(pair.one);
        return first == 0 ? other.compareTo(pair.other) : first;
    }
}
