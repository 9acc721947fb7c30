package org.digitalwings.app.identity;

import org.digitalwings.matching.community.MemberId;

/**
 * Two members that somebody wants to be one.
 *
 * @param kept the one that stays
 * @param keptVersion its version as it was seen
 * @param gone the one that becomes a part of it
 * @param goneVersion its version as it was seen
 */
public record MergeRequest(MemberId kept, long keptVersion, MemberId gone, long goneVersion) {

    /** The two, whichever stays. */
    public PairId pair() {
        return PairId.of(kept, gone);
    }
}
