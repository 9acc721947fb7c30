package org.digitalwings.matching.judging;

import java.util.function.IntBinaryOperator;

/** How well each judge knows each entry, in thousandths from 0 to {@value #TOP}, by their places in the request. */
public final class Similarities {

    public static final int TOP = 1_000;

    private final int entries;
    private final int judges;
    private final short[] values;

    private Similarities(int entries, int judges) {
        this.entries = entries;
        this.judges = judges;
        this.values = new short[Math.multiplyExact(entries, judges)];
    }

    /**
     * The similarities that a function gives of each entry (first argument, from 0) and judge (second).
     *
     * @throws IllegalArgumentException where one is not from 0 to {@value #TOP}
     */
    public static Similarities of(int entries, int judges, IntBinaryOperator similarity) {
        Similarities all = new Similarities(entries, judges);
        for (int entry = 0; entry < entries; entry++) {
            for (int judge = 0; judge < judges; judge++) {
                int value = similarity.applyAsInt(entry, judge);
                if (value < 0 || value > TOP) {
                    throw new IllegalArgumentException("Similarity %d of entry %d and judge %d must be from 0 to %d."
                            .formatted(value, entry, judge, TOP));
                }
                all.values[entry * judges + judge] = (short) value;
            }
        }
        return all;
    }

    int entries() {
        return entries;
    }

    int judges() {
        return judges;
    }

    /** The similarity of an entry and a judge, in thousandths. */
    public int get(int entry, int judge) {
        return values[entry * judges + judge];
    }
}
