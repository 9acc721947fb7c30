package org.digitalwings.matching.session;

/** What a plan has to obey beyond availability, maxima, tables and one meeting a participant and slot. */
public sealed interface Rule {

    /** The two do not meet, whatever the number of the pair. */
    record NeverMeet(Pair pair) implements Rule {}

    /** The two meet. */
    record MustMeet(Pair pair) implements Rule {}

    /** If the two meet, then in this slot. With {@link MustMeet} it is a lock. */
    record AtSlot(Pair pair, int slot) implements Rule {}

    /** If the two meet, then at this table. With {@link MustMeet} it is a lock. */
    record AtTable(Pair pair, TableId table) implements Rule {}

    /** If the two meet, then in this block. */
    record InBlock(Pair pair, String block) implements Rule {}

    /** If both meetings are held, the one is in an earlier slot than the other. */
    record Before(Pair earlier, Pair later) implements Rule {}

    /**
     * The most and the fewest breaks of any two participants differ by at most this.
     *
     * @param spread 0 or more
     */
    record EvenBreaks(int spread) implements Rule {

        public EvenBreaks {
            if (spread < 0) {
                throw new IllegalArgumentException("Spread of breaks %d must be 0 or more.".formatted(spread));
            }
        }
    }
}
