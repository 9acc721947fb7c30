package org.digitalwings.matching.recommend;

import java.util.Set;
import org.digitalwings.matching.community.MemberId;

/** What is known of pairs of members beside the community itself. Safe for concurrent use; answers at once. */
public interface PairKnowledge {

    /** Nobody could be somebody else, and no conflict was put aside. */
    PairKnowledge NONE = new PairKnowledge() {
        @Override
        public Set<MemberId> possiblySame(MemberId member) {
            return Set.of();
        }

        @Override
        public Set<ReasonCode> putAside(MemberId one, MemberId other) {
            return Set.of();
        }
    };

    /** Those who could be the same as a member, as long as nobody has decided. */
    Set<MemberId> possiblySame(MemberId member);

    /** The conflicts of interest between two members that a manager has put aside, whichever of the two is named first. */
    Set<ReasonCode> putAside(MemberId one, MemberId other);
}
