package org.digitalwings.app.identity;

import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Which pairs to show.
 *
 * @param likely those that are likely the same, or those that are unsure; null for both
 * @param kind those of which one is of the kind; null for all
 * @param name a part of one of their names, empty for all
 * @param later those that were put off instead of those that are open
 */
public record PairFilter(@Nullable Boolean likely, @Nullable MemberKind kind, String name, boolean later) {

    /** All open pairs. */
    public static final PairFilter OPEN = new PairFilter(null, null, "", false);

    public PairFilter {
        name = Folding.fold(name.strip());
    }

    boolean takes(QueuedPair pair, boolean putOff) {
        return putOff == later
                && (likely == null || likely == pair.likely())
                && (kind == null || kind == pair.oneKind() || kind == pair.otherKind())
                && (name.isEmpty()
                        || Folding.fold(pair.oneName()).contains(name)
                        || Folding.fold(pair.otherName()).contains(name));
    }
}
