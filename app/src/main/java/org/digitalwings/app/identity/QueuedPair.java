package org.digitalwings.app.identity;

import java.util.Comparator;
import org.digitalwings.matching.community.MemberKind;

/**
 * Two members that could be one.
 *
 * @param score the logarithm of the odds that they are
 * @param likely whether the score alone says that they are the same; a person looks all the same
 */
public record QueuedPair(
        PairId id,
        MemberKind oneKind,
        String oneName,
        MemberKind otherKind,
        String otherName,
        double score,
        boolean likely)
        implements Comparable<QueuedPair> {

    private static final Comparator<QueuedPair> ORDER =
            Comparator.comparingDouble((QueuedPair pair) -> -pair.score()).thenComparing(QueuedPair::id);

    /** The highest score first. */
    @Override
    public int compareTo(QueuedPair pair) {
        return ORDER.compare(this, pair);
    }
}
