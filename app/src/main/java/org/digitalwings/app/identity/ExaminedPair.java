package org.digitalwings.app.identity;

import java.util.Map;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.graph.identity.Decisions;
import org.digitalwings.graph.profile.Profile;
import org.digitalwings.matching.identity.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Two members side by side, as far as the viewer may see them.
 *
 * @param verdict what speaks for and against their being one, among all members that are known so far
 * @param said what somebody has said of them, null where nobody has
 */
public record ExaminedPair(
        PairId id,
        Side one,
        Side other,
        Verdict verdict,
        @Nullable Decision said) {

    /**
     * A member of the pair.
     *
     * @param ties how many ties it has, by type as the graph spells it
     */
    public record Side(Profile profile, Map<String, Long> ties) {

        /** How many ties it has in all. */
        public long tieCount() {
            return ties.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What an edit of the pair is based on. */
    public long version() {
        return Decisions.version(one.profile().version(), other.profile().version(), said);
    }

    /** Whether the second one has more ties than the first, and so more to keep. */
    public boolean otherIsRicher() {
        return other.tieCount() > one.tieCount();
    }
}
