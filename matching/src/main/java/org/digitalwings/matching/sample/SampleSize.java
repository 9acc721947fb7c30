package org.digitalwings.matching.sample;

/**
 * How large a sample is, and which one.
 *
 * @param members the number of members, {@value #LEAST_MEMBERS} to {@value #MOST_MEMBERS}
 * @param ties about how many ties between them, at least twice the members; a few less come out, since no pair is tied
 *     twice in the same way
 * @param seed another seed gives another community around the same facts
 */
public record SampleSize(int members, long ties, long seed) {

    static final int LEAST_MEMBERS = 150;
    static final int MOST_MEMBERS = 2_000_000;

    /** The sample community that the product shows: small enough to know, large enough to plan a gathering. */
    public static final SampleSize SHOWN = new SampleSize(300, 1_800, 2025);

    public SampleSize {
        if (members < LEAST_MEMBERS || members > MOST_MEMBERS) {
            throw new IllegalArgumentException("A sample of %d members cannot be made: ask for %d to %d."
                    .formatted(members, LEAST_MEMBERS, MOST_MEMBERS));
        }
        if (ties < 2L * members) {
            throw new IllegalArgumentException("A sample of %d members cannot have only %d ties: ask for %d or more."
                    .formatted(members, ties, 2L * members));
        }
    }

    /** A sample with ten ties a member. */
    public static SampleSize of(int members, long seed) {
        return new SampleSize(members, 10L * members, seed);
    }
}
