package org.digitalwings.matching.deals;

import java.util.Set;

/**
 * A deal of an investor that speaks for it.
 *
 * @param company the index of the company in the community
 * @param day the epoch day
 * @param common what it has in common with the round that is sought
 */
public record Precedent(int company, int day, Set<Common> common) {

    /** What a deal may have in common with a round. */
    public enum Common {
        TOPIC,
        ROUND,
        PLACE,
        AMOUNT
    }

    public Precedent {
        common = Set.copyOf(common);
    }
}
