package org.digitalwings.app.gathering;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.gathering.Agendas;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.Meeting;
import org.digitalwings.matching.session.AnnealingSessionPlanner;
import org.digitalwings.matching.session.Candidate;
import org.digitalwings.matching.session.Conflict;
import org.digitalwings.matching.session.Pair;
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
    private final Clock clock;

    SessionPlanning(Agendas agendas, Advice advice, GatheringJson json, Compute compute, Clock clock) {
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
     * Replaces the agenda by one made by hand; answers the session's new version. A problem of kind UNSATISFIABLE where it
     * breaks a rule.
     */
    Mono<Long> replace(
            Gathering gathering, long version, List<Invitation> participants, List<Meeting> meetings, String by) {
        return compute.run(() -> checked(gathering, participants, meetings))
                .flatMap(notes -> agendas.replace(gathering.id(), version, meetings, json.write(notes), by))
                .switchIfEmpty(GatheringDesk.stale(gathering.id(), version));
    }

    Mono<PlanEvent> plan(Gathering gathering, List<Invitation> participants, PlanOrder order, PlanJob job, String by) {
        return agenda(gathering.id())
                .flatMap(earlier -> compute.run(() -> planned(gathering, participants, earlier, order, job))
                        .flatMap(outcome -> store(gathering, earlier, outcome, job, by)));
    }

    private SessionOutcome planned(
            Gathering gathering, List<Invitation> participants, List<Meeting> earlier, PlanOrder order, PlanJob job) {
        SessionRequest request =
                SessionRequests.request(rules(gathering), participants, advice.pairs(participants), earlier);
        return new AnnealingSessionPlanner(clock)
                .plan(request, order.budget(), order.seedOrUsual(), job::progressed, job::isCancelled);
    }

    private Mono<PlanEvent> store(
            Gathering gathering, List<Meeting> earlier, SessionOutcome outcome, PlanJob job, String by) {
        return switch (outcome) {
            case SessionOutcome.Planned planned -> {
                SessionPlan plan = planned.plan();
                String ending = job.isCancelled() ? "cancelled" : plan.isProvenOptimal() ? "proven" : "time";
                PlanNotes notes = notes(
                        plan.worth(),
                        plan.bound(),
                        plan.meetings().size(),
                        plan.shortfalls().size(),
                        plan.seed(),
                        plan.moves(),
                        plan.elapsed().toMillis(),
                        ending);
                List<Meeting> stored = SessionRequests.stored(plan.meetings(), earlier);
                yield agendas.replace(gathering.id(), gathering.version(), stored, json.write(notes), by)
                        .map(version -> job.last().stored(version))
                        .switchIfEmpty(Mono.fromSupplier(() -> job.last().ended(PlanEvent.State.STALE, List.of())));
            }
            case SessionOutcome.Infeasible infeasible ->
                Mono.just(job.last()
                        .ended(
                                PlanEvent.State.INFEASIBLE,
                                infeasible.conflicts().stream()
                                        .map(Conflict::words)
                                        .toList()));
            case SessionOutcome.Undecided undecided ->
                Mono.just(job.last()
                        .ended(
                                PlanEvent.State.UNDECIDED,
                                undecided.broken().stream()
                                        .map(Object::toString)
                                        .toList()));
        };
    }

    private PlanNotes checked(Gathering gathering, List<Invitation> participants, List<Meeting> meetings) {
        List<Candidate> pairs = new ArrayList<>(advice.pairs(participants));
        Set<Pair> known = new HashSet<>(pairs.stream().map(Candidate::pair).toList());
        for (Meeting meeting : meetings) {
            Pair pair = Ids.pair(meeting);
            if (known.add(pair)) {
                pairs.add(Candidate.of(pair, 1));
            }
        }
        SessionRequest request = SessionRequests.request(rules(gathering), participants, pairs, List.of());
        List<Violation> broken = SessionChecker.check(
                request, meetings.stream().map(SessionRequests::meeting).toList());
        if (!broken.isEmpty()) {
            throw Problem.of(
                    ProblemKind.UNSATISFIABLE,
                    "gathering.problem.broken",
                    "The agenda breaks a rule: %s".formatted(broken.getFirst().words()),
                    broken.getFirst().words());
        }
        Map<Pair, Integer> utilities = new HashMap<>();
        pairs.forEach(candidate -> utilities.put(candidate.pair(), candidate.utility()));
        long utility = meetings.stream()
                .mapToLong(meeting -> utilities.getOrDefault(Ids.pair(meeting), 0))
                .sum();
        return new PlanNotes(
                utility,
                json.notes(gathering).map(PlanNotes::bound).orElse(0L),
                Map.of("utility", utility),
                Map.of("meetings", (long) meetings.size()),
                0,
                0,
                0,
                "by-hand",
                clock.instant());
    }

    private PlanNotes notes(
            Worth worth, long bound, int meetings, int shortfalls, long seed, long moves, long millis, String ending) {
        return new PlanNotes(
                worth.total(),
                bound,
                Map.of(
                        "utility", worth.utility(),
                        "coverage", worth.coverage(),
                        "unchanged", worth.unchanged(),
                        "breaks", -worth.breakCost(),
                        "table-changes", -worth.tableChangeCost()),
                Map.of(
                        "meetings", (long) meetings,
                        "shortfalls", (long) shortfalls,
                        "breaks", (long) worth.breaks(),
                        "table-changes", (long) worth.tableChanges()),
                seed,
                moves,
                millis,
                ending,
                clock.instant());
    }

    private SessionRules rules(Gathering gathering) {
        if (json.rules(gathering) instanceof SessionRules rules) {
            return rules;
        }
        throw new IllegalArgumentException("Gathering %s is no matchmaking session.".formatted(gathering.id()));
    }
}
