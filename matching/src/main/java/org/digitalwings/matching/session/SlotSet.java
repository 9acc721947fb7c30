package org.digitalwings.matching.session;

/**
 * A set of slots, numbered from 0 to 63.
 *
 * @param mask bit {@code s} is set where slot {@code s} is in the set
 */
public record SlotSet(long mask) {

    /** The most slots that a session can have. */
    public static final int MOST = Long.SIZE;

    public static final SlotSet NONE = new SlotSet(0);

    /** The slots from 0 to {@code slots - 1}. */
    public static SlotSet first(int slots) {
        return between(0, slots);
    }

    /** The slots from {@code from} to {@code to - 1}. */
    public static SlotSet between(int from, int to) {
        if (from < 0 || to < from || to > MOST) {
            throw new IllegalArgumentException(
                    "Slots %d to %d must lie between 0 and %d in ascending order.".formatted(from, to, MOST));
        }
        return from == to ? NONE : new SlotSet((-1L >>> (MOST - (to - from))) << from);
    }

    public static SlotSet of(int... slots) {
        long mask = 0;
        for (int slot : slots) {
            mask |= between(slot, slot + 1).mask;
        }
        return new SlotSet(mask);
    }

    public boolean contains(int slot) {
        return slot >= 0 && slot < MOST && (mask >>> slot & 1) == 1;
    }

    public int size() {
        return Long.bitCount(mask);
    }

    public SlotSet and(SlotSet other) {
        return new SlotSet(mask & other.mask);
    }

    public SlotSet without(SlotSet other) {
        return new SlotSet(mask & ~other.mask);
    }

    /** The slots in ascending order, separated by commas. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            text.append(text.isEmpty() ? "" : ",").append(Long.numberOfTrailingZeros(rest));
        }
        return text.isEmpty() ? "none" : text.toString();
    }
}
