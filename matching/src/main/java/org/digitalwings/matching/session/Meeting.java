package org.digitalwings.matching.session;

import java.util.Comparator;

/**
 * A meeting of a plan.
 *
 * @param slot from 0
 */
public record Meeting(Pair pair, int slot, TableId table) implements Comparable<Meeting> {

    private static final Comparator<Meeting> ORDER =
            Comparator.comparingInt(Meeting::slot).thenComparing(Meeting::pair).thenComparing(Meeting::table);

    @Override
    public int compareTo(Meeting other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s in slot %d at table %s".formatted(pair, slot, table);
    }
}
