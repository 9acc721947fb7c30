package org.digitalwings.app.gathering.web;

import java.util.ArrayList;
import java.util.List;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.InvitationStatus;
import org.digitalwings.graph.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part, as the API tells it.
 *
 * @param member the member's id
 * @param role the side at a session, such as {@code investor}; the role at a roundtable, such as {@code current-project}
 * @param status {@code PROPOSED} where not given
 * @param available the slots or rounds, from 0, in which the member can be there; all where not given
 * @param minimum meetings at least
 * @param maximum meetings at most, as many as the session allows where not given
 * @param table the table it stays at, any where not given
 * @param wishes ids of members whom it asked to meet
 */
record ParticipantView(
        String member,
        String role,
        @Nullable InvitationStatus status,
        @Nullable List<Integer> available,
        @Nullable Integer minimum,
        @Nullable Integer maximum,
        @Nullable String table,
        @Nullable List<String> wishes) {

    static ParticipantView of(Invitation invitation) {
        List<Integer> available = null;
        if (invitation.available() != -1) {
            available = new ArrayList<>();
            for (int period = 0; period < Long.SIZE; period++) {
                if ((invitation.available() >>> period & 1) == 1) {
                    available.add(period);
                }
            }
        }
        return new ParticipantView(
                invitation.member().value(),
                invitation.role(),
                invitation.status(),
                available,
                invitation.minimum(),
                invitation.maximum() == Integer.MAX_VALUE ? null : invitation.maximum(),
                invitation.table(),
                invitation.wishes().stream().map(MemberId::value).toList());
    }

    Invitation invitation() {
        return new Invitation(
                new MemberId(member),
                status == null ? InvitationStatus.PROPOSED : status,
                role,
                mask(),
                minimum == null ? 0 : minimum,
                maximum == null ? Integer.MAX_VALUE : maximum,
                table == null || table.isBlank() ? null : table,
                wishes == null ? List.of() : wishes.stream().map(MemberId::new).toList());
    }

    private long mask() {
        if (available == null) {
            return -1;
        }
        long mask = 0;
        for (int period : available) {
            if (period < 0 || period >= Long.SIZE) {
                throw new IllegalArgumentException(
                        "Period %d of participant %s must be 0 to %d.".formatted(period, member, Long.SIZE - 1));
            }
            mask |= 1L << period;
        }
        return mask;
    }
}
