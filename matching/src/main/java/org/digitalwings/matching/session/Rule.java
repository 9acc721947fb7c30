package org.digitalwings.matching.session;

/** What a plan has to obey beyond availability, maxima, tables and one meeting a participant and slot. Its string is English for people. */
public sealed interface Rule {

    /** The two do not meet, whatever the number of the pair. */
    record NeverMeet(Pair pair) implements Rule {

        @Override
        public String toString() {
            return "%s must not meet".formatted(pair);
        }
    }

    /** The two meet. */
    record MustMeet(Pair pair) implements Rule {

        @Override
        public String toString() {
            return "%s must meet".formatted(pair);
        }
    }

    /** If the two meet, then in this slot. With {@link MustMeet} it is a lock. */
    record AtSlot(Pair pair, int slot) implements Rule {

        @Override
        public String toString() {
            return "%s only in slot %d".formatted(pair, slot);
        }
    }

    /** If the two meet, then at this table. With {@link MustMeet} it is a lock. */
    record AtTable(Pair pair, TableId table) implements Rule {

        @Override
        public String toString() {
            return "%s only at table %s".formatted(pair, table);
        }
    }

    /** If the two meet, then in this block. */
    record InBlock(Pair pair, String block) implements Rule {

        @Override
        public String toString() {
            return "%s only in block %s".formatted(pair, block);
        }
    }

    /** If both meetings are held, the one is in an earlier slot than the other. */
    record Before(Pair earlier, Pair later) implements Rule {

        @Override
        public String toString() {
            return "%s before %s".formatted(earlier, later);
        }
    }

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

        @Override
        public String toString() {
            return "breaks of any two differ by at most %d".formatted(spread);
        }
    }
}
