package org.digitalwings.app.gathering;

import java.util.ArrayList;
import java.util.List;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringKind;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.matching.community.MemberId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers why two participants of a gathering do not meet; for managers. */
@Component
public final class WhyNotTogether {

    private final GatheringDesk desk;
    private final AgendaBook book;
    private final SessionPlanning sessions;
    private final SeatPlanning seats;
    private final SessionReasons sessionReasons;
    private final SeatReasons seatReasons;
    private final Compute compute;

    WhyNotTogether(
            GatheringDesk desk,
            AgendaBook book,
            SessionPlanning sessions,
            SeatPlanning seats,
            SessionReasons sessionReasons,
            SeatReasons seatReasons,
            Compute compute) {
        this.desk = desk;
        this.book = book;
        this.sessions = sessions;
        this.seats = seats;
        this.sessionReasons = sessionReasons;
        this.seatReasons = seatReasons;
        this.compute = compute;
    }

    /** The answer; a problem of kind INVALID where the two are not two participants. */
    public Mono<PairAnswer> ask(GatheringId id, MemberId one, MemberId other, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return desk.find(id, viewer).zipWith(desk.participants(id)).flatMap(both -> {
            Gathering gathering = both.getT1().gathering();
            Invitation first = participant(both.getT2(), one);
            Invitation second = participant(both.getT2(), other);
            if (one.equals(other)) {
                throw Problem.of(
                        ProblemKind.INVALID,
                        "gathering.problem.same-two",
                        "Participant %s is named twice: name two.".formatted(one));
            }
            return book.whole(gathering)
                    .map(entries -> together(gathering, entries, one, other))
                    .flatMap(together -> together.isEmpty()
                            ? reasons(gathering, both.getT2(), first, second)
                                    .map(reasons -> new PairAnswer(List.of(), reasons))
                            : Mono.just(new PairAnswer(together, List.of())));
        });
    }

    private static Invitation participant(List<Invitation> participants, MemberId member) {
        return participants.stream()
                .filter(invitation -> Ids.of(invitation).equals(member))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        ProblemKind.INVALID,
                        "gathering.problem.no-participant",
                        "%s does not take part: choose a participant.".formatted(member),
                        member.value()));
    }

    private static List<AgendaEntry> together(
            Gathering gathering, List<AgendaEntry> entries, MemberId one, MemberId other) {
        if (gathering.kind() == GatheringKind.MATCHMAKING_SESSION) {
            return entries.stream()
                    .filter(entry -> entry.includes(one) && entry.includes(other))
                    .toList();
        }
        return entries.stream()
                .filter(seat -> seat.includes(one))
                .filter(seat -> entries.stream()
                        .anyMatch(near -> near.includes(other)
                                && near.period() == seat.period()
                                && near.table().equals(seat.table())))
                .toList();
    }

    private Mono<List<Finding>> reasons(
            Gathering gathering, List<Invitation> participants, Invitation one, Invitation other) {
        List<Finding> away = new ArrayList<>();
        for (Invitation each : List.of(one, other)) {
            if (!SessionRequests.comes(each)) {
                String id = each.member().value();
                away.add(Finding.of("why.away", List.of(id), List.of(), "%s does not come.".formatted(id)));
            }
        }
        if (!away.isEmpty()) {
            return Mono.just(away);
        }
        return switch (gathering.kind()) {
            case MATCHMAKING_SESSION ->
                sessions.agenda(gathering.id())
                        .flatMap(agenda ->
                                compute.run(() -> sessionReasons.of(gathering, participants, agenda, one, other)));
            case CITY_ROUNDTABLE ->
                seats.seats(gathering.id())
                        .flatMap(plan -> compute.run(() -> seatReasons.of(gathering, participants, plan, one, other)));
        };
    }

    static Finding unplanned() {
        return Finding.of("why.unplanned", List.of(), List.of(), "There is no plan yet.");
    }
}
