package org.digitalwings.app.gathering;

import java.util.List;
import java.util.function.Function;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.Meeting;
import org.digitalwings.graph.gathering.Seat;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Plans that people make or change by hand; taken where they keep all rules. A change of a part only has to break no rule that was
 * kept before. Whatever is refused ends with a {@link BrokenRulesException}.
 */
@Component
public final class HandMadePlans {

    private final GatheringDesk desk;
    private final SessionPlanning sessions;
    private final SeatPlanning seats;
    private final GatheringJson json;

    HandMadePlans(GatheringDesk desk, SessionPlanning sessions, SeatPlanning seats, GatheringJson json) {
        this.desk = desk;
        this.sessions = sessions;
        this.seats = seats;
        this.json = json;
    }

    /** Replaces the agenda of a session; answers its new version. */
    public Mono<Long> meetings(GatheringId id, long version, List<Meeting> meetings, Viewer viewer) {
        return with(
                id,
                viewer,
                (gathering, participants) ->
                        sessions.replace(gathering, version, participants, meetings, List.of(), viewer.accountId()));
    }

    /** Replaces the seats of a roundtable; answers its new version. */
    public Mono<Long> seats(GatheringId id, long version, List<Seat> plan, Viewer viewer) {
        return with(
                id,
                viewer,
                (gathering, participants) ->
                        seats.replace(gathering, version, participants, plan, List.of(), viewer.accountId()));
    }

    /** Fixes a meeting, so that planning again keeps it, or frees it; answers the session's new version. */
    public Mono<Long> lock(GatheringId id, long version, String meeting, boolean locked, Viewer viewer) {
        return changeMeetings(
                id,
                version,
                viewer,
                (gathering, agenda) ->
                        MeetingChange.of(gathering.id(), meeting, agenda).locked(locked));
    }

    /** Moves a meeting; answers the session's new version. */
    public Mono<Long> move(GatheringId id, long version, String meeting, MeetingMove move, Viewer viewer) {
        return changeMeetings(
                id,
                version,
                viewer,
                (gathering, agenda) ->
                        MeetingChange.of(gathering.id(), meeting, agenda).moved(move, json.session(gathering)));
    }

    /** Takes a meeting out of the agenda; answers the session's new version. */
    public Mono<Long> drop(GatheringId id, long version, String meeting, Viewer viewer) {
        return changeMeetings(
                id,
                version,
                viewer,
                (gathering, agenda) ->
                        MeetingChange.of(gathering.id(), meeting, agenda).dropped());
    }

    /** The rules that moving a meeting would break; none where it can be moved. */
    public Mono<List<Finding>> check(GatheringId id, String meeting, MeetingMove move, Viewer viewer) {
        return with(
                id,
                viewer,
                (gathering, participants) -> sessions.agenda(id).flatMap(before -> {
                    List<Meeting> after = MeetingChange.of(id, meeting, before).moved(move, json.session(gathering));
                    return sessions.broken(gathering, participants, after, before);
                }));
    }

    /** Fixes a seat or frees it; answers the roundtable's new version. */
    public Mono<Long> lockSeat(GatheringId id, long version, SeatMove seat, boolean locked, Viewer viewer) {
        return changeSeats(id, version, viewer, before -> seat.locked(before, locked));
    }

    /** Moves a guest to another table, or exchanges the seats of two; answers the roundtable's new version. */
    public Mono<Long> moveSeat(GatheringId id, long version, SeatMove move, Viewer viewer) {
        return changeSeats(id, version, viewer, move::applied);
    }

    /** The rules that moving a guest would break; none where that can be. */
    public Mono<List<Finding>> check(GatheringId id, SeatMove move, Viewer viewer) {
        return with(
                id,
                viewer,
                (gathering, participants) -> seats.seats(id)
                        .flatMap(before -> seats.broken(gathering, participants, move.applied(before), before)));
    }

    static Problem unknownPart(String what) {
        return Problem.of(
                ProblemKind.NOT_FOUND,
                "gathering.problem.unknown-part",
                "The plan has no %s: look it up in the plan, which may have been made anew.".formatted(what),
                what);
    }

    private Mono<Long> changeMeetings(GatheringId id, long version, Viewer viewer, AgendaChange change) {
        return with(
                id,
                viewer,
                (gathering, participants) -> sessions.agenda(id)
                        .flatMap(before -> sessions.replace(
                                gathering,
                                version,
                                participants,
                                change.apply(gathering, before),
                                before,
                                viewer.accountId())));
    }

    private Mono<Long> changeSeats(
            GatheringId id, long version, Viewer viewer, Function<List<Seat>, List<Seat>> change) {
        return with(
                id,
                viewer,
                (gathering, participants) -> seats.seats(id)
                        .flatMap(before -> seats.replace(
                                gathering, version, participants, change.apply(before), before, viewer.accountId())));
    }

    private <T> Mono<T> with(GatheringId id, Viewer viewer, Work<T> work) {
        viewer.require(Role.MANAGER);
        return desk.find(id, viewer)
                .zipWith(desk.participants(id))
                .flatMap(both -> work.apply(both.getT1().gathering(), both.getT2()));
    }

    @FunctionalInterface
    private interface Work<T> {

        Mono<T> apply(Gathering gathering, List<Invitation> participants);
    }

    @FunctionalInterface
    private interface AgendaChange {

        List<Meeting> apply(Gathering gathering, List<Meeting> agenda);
    }
}
