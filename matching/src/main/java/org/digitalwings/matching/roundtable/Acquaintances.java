package org.digitalwings.matching.roundtable;

/** Who sits with whom how often, who knew whom before, and who is to be kept apart: one byte a pair. */
final class Acquaintances {

    /** The pair is to be kept apart. The other bits count meetings, one more for those who knew each other before. */
    private static final int APART = 0x80;

    private static final int COUNT = 0x7f;

    private final SeatingValues values;
    private final double penalty;
    private final byte[][] met;

    Acquaintances(SeatingRules rules, SeatingValues values, double penalty) {
        this.values = values;
        this.penalty = penalty;
        this.met = new byte[rules.guests][rules.guests];
        rules.request.acquainted().forEach(pair -> mark(rules, pair, 1));
        rules.request.apart().forEach(pair -> mark(rules, pair, APART));
    }

    /** What it is worth that two sit together once more. */
    double next(int one, int other) {
        return worth(one, other, 0);
    }

    /** What it is worth that two sit together as often as they do and not once less. */
    double last(int one, int other) {
        return worth(one, other, 1);
    }

    /** Notes that two sit together once more, or once less; answers whether they are to be kept apart. */
    boolean count(int one, int other, int change) {
        met[one][other] += (byte) change;
        met[other][one] += (byte) change;
        return met[one][other] < 0;
    }

    private double worth(int one, int other, int stateOfFirst) {
        int state = met[one][other];
        double worth = values.together(one, other);
        if (state < 0) {
            worth -= penalty;
        }
        return (state & COUNT) == stateOfFirst ? worth + values.meeting : worth;
    }

    private void mark(SeatingRules rules, Pair pair, int bits) {
        Integer one = rules.indexOf.get(pair.first());
        Integer other = rules.indexOf.get(pair.second());
        if (one != null && other != null) {
            met[one][other] |= (byte) bits;
            met[other][one] |= (byte) bits;
        }
    }
}
