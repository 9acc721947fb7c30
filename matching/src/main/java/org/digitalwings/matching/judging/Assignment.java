package org.digitalwings.matching.judging;

import java.util.Comparator;
import org.digitalwings.matching.community.MemberId;

/** One judge for one entry; ordered by entry, then judge. */
public record Assignment(EntryId entry, MemberId judge) implements Comparable<Assignment> {

    private static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::entry).thenComparing(Assignment::judge);

    @Override
    public int compareTo(Assignment other) {
        return ORDER.compare(this, other);
    }
}
