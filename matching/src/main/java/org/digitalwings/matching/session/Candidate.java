package org.digitalwings.matching.session;

import java.util.Set;
import org.digitalwings.matching.community.MemberId;

/**
 * A meeting that could be held.
 *
 * @param utility what it is worth, 1 to 1000
 * @param wishedBy those of the pair who asked for it; each raises its worth by the goals' wish bonus
 */
public record Candidate(Pair pair, int utility, Set<MemberId> wishedBy) {

    public static final int MOST_UTILITY = 1000;

    public Candidate {
        wishedBy = Set.copyOf(wishedBy);
        if (utility < 1 || utility > MOST_UTILITY) {
            throw new IllegalArgumentException(
                    "Utility %d of %s must lie between 1 and %d.".formatted(utility, pair, MOST_UTILITY));
        }
        for (MemberId member : wishedBy) {
            if (!pair.includes(member)) {
                throw new IllegalArgumentException("%s asks for %s without being one of them.".formatted(member, pair));
            }
        }
    }

    /** A meeting that nobody asked for. */
    public static Candidate of(Pair pair, int utility) {
        return new Candidate(pair, utility, Set.of());
    }
}
