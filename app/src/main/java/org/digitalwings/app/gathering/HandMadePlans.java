package org.digitalwings.app.gathering;

import java.util.List;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.Meeting;
import org.digitalwings.graph.gathering.Seat;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Plans that people make or change by hand; taken where they keep all rules. */
@Component
public final class HandMadePlans {

    private final GatheringDesk desk;
    private final SessionPlanning sessions;
    private final SeatPlanning seats;

    HandMadePlans(GatheringDesk desk, SessionPlanning sessions, SeatPlanning seats) {
        this.desk = desk;
        this.sessions = sessions;
        this.seats = seats;
    }

    /** Replaces the agenda of a session; answers its new version. */
    public Mono<Long> meetings(GatheringId id, long version, List<Meeting> meetings, Viewer viewer) {
        return change(
                id,
                viewer,
                (gathering, participants) ->
                        sessions.replace(gathering, version, participants, meetings, viewer.accountId()));
    }

    /** Replaces the seats of a roundtable; answers its new version. */
    public Mono<Long> seats(GatheringId id, long version, List<Seat> plan, Viewer viewer) {
        return change(
                id,
                viewer,
                (gathering, participants) -> seats.replace(gathering, version, participants, plan, viewer.accountId()));
    }

    /** Fixes a meeting, so that planning again keeps it, or frees it; answers the session's new version. */
    public Mono<Long> lock(GatheringId id, long version, String meeting, boolean locked, Viewer viewer) {
        return sessions.agenda(id)
                .map(agenda -> agenda.stream()
                        .map(one -> one.idAt(id).equals(meeting) ? one.locked(locked) : one)
                        .toList())
                .flatMap(agenda -> meetings(id, version, agenda, viewer));
    }

    private Mono<Long> change(GatheringId id, Viewer viewer, Change change) {
        viewer.require(Role.MANAGER);
        return desk.find(id, viewer)
                .zipWith(desk.participants(id))
                .flatMap(both -> change.apply(both.getT1().gathering(), both.getT2()));
    }

    @FunctionalInterface
    private interface Change {

        Mono<Long> apply(Gathering gathering, List<Invitation> participants);
    }
}
