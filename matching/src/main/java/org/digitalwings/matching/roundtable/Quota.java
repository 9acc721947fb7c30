package org.digitalwings.matching.roundtable;

/**
 * How many of a role are to be invited.
 *
 * @param least 0 or more
 * @param most {@code least} or more
 */
public record Quota(int least, int most) {

    public Quota {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "Quota %d to %d must not start below 0 nor end below its start.".formatted(least, most));
        }
    }

    /** At least so many, with no upper limit. */
    public static Quota atLeast(int least) {
        return new Quota(least, Integer.MAX_VALUE);
    }

    /** At most so many. */
    public static Quota atMost(int most) {
        return new Quota(0, most);
    }
}
