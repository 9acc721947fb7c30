package org.digitalwings.matching.community;

/**
 * The ties of one kind at one member, seen from it in one direction: a view on arrays, ordered by {@link #since}, unknown
 * dates first. Positions run from 0 to before {@link #size}; a member that is tied several times appears several times.
 */
public final class Neighbours {

    /** The day of {@link #since} where it is not known; earlier than any day. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /** The day of {@link #until} where the tie has no end; later than any day. */
    public static final int OPEN = Integer.MAX_VALUE;

    static final Neighbours NONE = new Neighbours(TieBlock.EMPTY, 0, 0);

    private final TieBlock block;
    private final int start;
    private final int end;

    Neighbours(TieBlock block, int start, int end) {
        this.block = block;
        this.start = start;
        this.end = end;
    }

    /** The number of ties. */
    public int size() {
        return end - start;
    }

    /** The index of the member at the other end. */
    public int member(int position) {
        return block.member(start + position);
    }

    /** The epoch day from which the tie holds or on which it happened, or {@link #UNKNOWN}. */
    public int since(int position) {
        return block.since(start + position);
    }

    /** The last epoch day on which the tie holds, or {@link #OPEN}. */
    public int until(int position) {
        return block.until(start + position);
    }

    /** The weight, above 0. */
    public float weight(int position) {
        return block.weight(start + position);
    }

    /** The number of ties known on an epoch day, that is those not dated later: they are the first ones. O(log size). */
    public int knownOn(int day) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (block.since(middle) <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - start;
    }

    /** Whether a member is among the ties known on an epoch day, ended or not. O(size). */
    public boolean contains(int member, int day) {
        int known = knownOn(day);
        for (int i = 0; i < known; i++) {
            if (member(i) == member) {
                return true;
            }
        }
        return false;
    }
}
