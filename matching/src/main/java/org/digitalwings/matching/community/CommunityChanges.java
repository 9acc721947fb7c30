package org.digitalwings.matching.community;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is different in a community since a snapshot. A change of a member states all its ties, so that what is not stated
 * is gone.
 *
 * @param position the position in the change log after these changes
 * @param changed the members that are new or different, or have a tie that is
 * @param removed the members that are no more; with them go their ties
 * @param ties all ties, in both directions, of the changed members, each at least once
 */
public record CommunityChanges(long position, Collection<Member> changed, Set<MemberId> removed, Collection<Tie> ties) {

    public CommunityChanges {
        changed = List.copyOf(changed);
        removed = Set.copyOf(removed);
        ties = List.copyOf(ties);
        for (Member member : changed) {
            if (removed.contains(member.id())) {
                throw new IllegalArgumentException(
                        "Member %s is both changed and removed at position %d: state its last state only."
                                .formatted(member.id(), position));
            }
        }
    }
}
