package org.digitalwings.app.gathering;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.graph.gathering.Agendas;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.Meeting;
import org.digitalwings.matching.session.Candidate;
import org.digitalwings.matching.session.Pair;
import org.digitalwings.matching.session.ProvingSessionPlanner;
import org.digitalwings.matching.session.SessionChecker;
import org.digitalwings.matching.session.SessionOutcome;
import org.digitalwings.matching.session.SessionPlan;
import org.digitalwings.matching.session.SessionRequest;
import org.digitalwings.matching.session.Violation;
import org.digitalwings.matching.session.Worth;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Plans and keeps the agendas of matchmaking sessions. */
@Component
public final class SessionPlanning {

    private final Agendas agendas;
    private final Advice advice;
    private final GatheringJson json;
    private final Compute compute;
    private final FindingWords words;
    private final Clock clock;

    SessionPlanning(
            Agendas agendas, Advice advice, GatheringJson json, Compute compute, FindingWords words, Clock clock) {
        this.words = words;
        this.agendas = agendas;
        this.advice = advice;
        this.json = json;
        this.compute = compute;
        this.clock = clock;
    }

    /** The meetings of a session by slot. */
    public Mono<List<Meeting>> agenda(GatheringId id) {
        return agendas.of(id).collectList();
    }

    /** The pairs of participants that could meet, those worth most first. */
    public Mono<List<Candidate>> pairs(List<Invitation> participants) {
        return compute.run(() -> advice.pairs(participants));
    }

    /**
     * Replaces the agenda by one made by hand; answers the session's new version. A {@link BrokenRulesException} where it
     * breaks a rule that {@code before}, the agenda that it changes, does not.
     */
    Mono<Long> replace(
            Gathering gathering,
            long version,
            List<Invitation> participants,
            List<Meeting> meetings,
            List<Meeting> before,
            String by) {
        return compute.run(() -> {
                    List<Finding> broken = newlyBroken(gathering, participants, meetings, before);
                    if (!broken.isEmpty()) {
                        throw words.broken(broken);
                    }
                    return byHand(gathering, participants, meetings);
                })
                .flatMap(notes -> agendas.replace(gathering.id(), version, meetings, json.write(notes), by))
                .switchIfEmpty(GatheringDesk.stale(gathering.id(), version));
    }

    /** The rules that an agenda breaks and an earlier one does not. */
    Mono<List<Finding>> broken(
            Gathering gathering, List<Invitation> participants, List<Meeting> meetings, List<Meeting> before) {
        return compute.run(() -> newlyBroken(gathering, participants, meetings, before));
    }

    Mono<PlanEvent> plan(Gathering gathering, List<Invitation> participants, PlanOrder order, PlanJob job, String by) {
        return agenda(gathering.id())
                .flatMap(earlier -> compute.run(() -> attempt(gathering, participants, earlier, order, job))
                        .flatMap(attempt -> store(gathering, earlier, attempt, job, by)));
    }

    private record Attempt(SessionRequest request, SessionOutcome outcome) {}

    private Attempt attempt(
            Gathering gathering, List<Invitation> participants, List<Meeting> earlier, PlanOrder order, PlanJob job) {
        SessionRequest request =
                SessionRequests.request(json.session(gathering), participants, advice.pairs(participants), earlier);
        return new Attempt(
                request,
                new ProvingSessionPlanner(clock)
                        .plan(request, order.budget(), order.seedOrUsual(), job::progressed, job::isCancelled));
    }

    private Mono<PlanEvent> store(Gathering gathering, List<Meeting> earlier, Attempt attempt, PlanJob job, String by) {
        return switch (attempt.outcome()) {
            case SessionOutcome.Planned planned ->
                job.stored(agendas.replace(
                        gathering.id(),
                        gathering.version(),
                        SessionRequests.stored(planned.plan().meetings(), earlier),
                        json.write(notes(planned.plan(), job)),
                        by));
            case SessionOutcome.Infeasible infeasible ->
                Mono.just(job.last()
                        .ended(
                                PlanEvent.State.INFEASIBLE,
                                infeasible.conflicts().stream()
                                        .map(FindingWords::of)
                                        .toList()));
            case SessionOutcome.Undecided undecided ->
                Mono.just(job.last()
                        .ended(
                                PlanEvent.State.UNDECIDED,
                                SessionChecker.check(
                                                attempt.request(),
                                                undecided.partial().meetings())
                                        .stream()
                                        .map(FindingWords::of)
                                        .toList()));
        };
    }

    private List<Finding> newlyBroken(
            Gathering gathering, List<Invitation> participants, List<Meeting> meetings, List<Meeting> before) {
        SessionRules rules = json.session(gathering);
        // What is planned before for slots and participants that are gone would keep the checker from looking further.
        List<Meeting> possible = SessionRequests.possible(rules, SessionRequests.coming(participants), before);
        List<Meeting> gone =
                before.stream().filter(meeting -> !possible.contains(meeting)).toList();
        List<Meeting> after =
                meetings.stream().filter(meeting -> !gone.contains(meeting)).toList();
        List<Candidate> pairs = Stream.concat(after.stream(), possible.stream())
                .map(Ids::pair)
                .distinct()
                .map(pair -> Candidate.of(pair, 1))
                .toList();
        SessionRequest request = SessionRequests.request(rules, participants, pairs, List.of());
        List<Violation> known = SessionChecker.check(request, planned(possible));
        return SessionChecker.check(request, planned(after)).stream()
                .filter(violation -> !known.contains(violation))
                .map(FindingWords::of)
                .toList();
    }

    private static List<org.digitalwings.matching.session.Meeting> planned(List<Meeting> meetings) {
        return meetings.stream().map(SessionRequests::meeting).toList();
    }

    private PlanNotes byHand(Gathering gathering, List<Invitation> participants, List<Meeting> meetings) {
        Map<Pair, Integer> utilities = new HashMap<>();
        advice.pairs(participants).forEach(candidate -> utilities.put(candidate.pair(), candidate.utility()));
        long utility = meetings.stream()
                .mapToLong(meeting -> utilities.getOrDefault(Ids.pair(meeting), 1))
                .sum();
        return PlanNotes.byHand(
                Map.of("utility", utility),
                Map.of("meetings", (long) meetings.size()),
                json.notes(gathering).orElse(null),
                clock.instant());
    }

    private PlanNotes notes(SessionPlan plan, PlanJob job) {
        Worth worth = plan.worth();
        return new PlanNotes(
                worth.total(),
                plan.bound(),
                Map.of(
                        "utility", worth.utility(),
                        "coverage", worth.coverage(),
                        "unchanged", worth.unchanged(),
                        "breaks", -worth.breakCost(),
                        "table-changes", -worth.tableChangeCost()),
                Map.of(
                        "meetings", (long) plan.meetings().size(),
                        "shortfalls", (long) plan.shortfalls().size(),
                        "breaks", (long) worth.breaks(),
                        "table-changes", (long) worth.tableChanges()),
                plan.seed(),
                plan.moves(),
                plan.elapsed().toMillis(),
                job.isCancelled() ? "cancelled" : plan.isProvenOptimal() ? "proven" : "time",
                clock.instant());
    }
}
