package org.digitalwings.app.gathering;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.Meeting;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.session.Pair;

/** The ids of members as the graph and as the planners have them. */
final class Ids {

    private Ids() {}

    /** The planners' id. */
    static MemberId of(org.digitalwings.graph.member.MemberId stored) {
        return new MemberId(stored.value());
    }

    /** The planners' id of a participant. */
    static MemberId of(Invitation invitation) {
        return of(invitation.member());
    }

    /** The two of a meeting. */
    static Pair pair(Meeting meeting) {
        return new Pair(of(meeting.first()), of(meeting.second()));
    }

    /** The graph's id. */
    static org.digitalwings.graph.member.MemberId stored(MemberId id) {
        return new org.digitalwings.graph.member.MemberId(id.value());
    }

    /** The participants' ids. */
    static Set<MemberId> of(Collection<Invitation> invitations) {
        return invitations.stream().map(Ids::of).collect(Collectors.toSet());
    }
}
