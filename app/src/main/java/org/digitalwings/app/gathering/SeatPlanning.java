package org.digitalwings.app.gathering;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.Seat;
import org.digitalwings.graph.gathering.SeatPlans;
import org.digitalwings.matching.roundtable.SeatingChecker;
import org.digitalwings.matching.roundtable.SeatingGoal;
import org.digitalwings.matching.roundtable.SeatingPlan;
import org.digitalwings.matching.roundtable.SeatingPlanner;
import org.digitalwings.matching.roundtable.SeatingRequest;
import org.digitalwings.matching.roundtable.Violation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Plans and keeps the seats of city roundtables. */
@Component
public final class SeatPlanning {

    private final SeatPlans plans;
    private final Advice advice;
    private final GatheringJson json;
    private final Compute compute;
    private final Clock clock;

    SeatPlanning(SeatPlans plans, Advice advice, GatheringJson json, Compute compute, Clock clock) {
        this.plans = plans;
        this.advice = advice;
        this.json = json;
        this.compute = compute;
        this.clock = clock;
    }

    /** The seats of a roundtable by round, table and id. */
    public Mono<List<Seat>> seats(GatheringId id) {
        return plans.of(id).collectList();
    }

    /**
     * Replaces the seats by a plan made by hand; answers the roundtable's new version. A problem of kind UNSATISFIABLE where
     * it breaks a rule.
     */
    Mono<Long> replace(Gathering gathering, long version, List<Invitation> participants, List<Seat> seats, String by) {
        return compute.run(() -> checked(gathering, participants, seats))
                .flatMap(notes -> plans.replace(gathering.id(), version, seats, json.write(notes), by))
                .switchIfEmpty(GatheringDesk.stale(gathering.id(), version));
    }

    Mono<PlanEvent> plan(Gathering gathering, List<Invitation> participants, PlanOrder order, PlanJob job, String by) {
        RoundtableRules rules = rules(gathering);
        return seats(gathering.id())
                .flatMap(earlier -> compute.run(() -> new SeatingPlanner(clock)
                                .plan(
                                        SeatingRequests.request(rules, participants, earlier, advice.community()),
                                        order.budget(),
                                        order.seedOrUsual(),
                                        job::progressed,
                                        job::isCancelled))
                        .flatMap(plan -> plans.replace(
                                gathering.id(),
                                gathering.version(),
                                SeatingRequests.stored(plan.seats(), earlier, rules),
                                json.write(notes(plan)),
                                by)))
                .map(version -> job.last().stored(version))
                .switchIfEmpty(Mono.fromSupplier(() -> job.last().ended(PlanEvent.State.STALE, List.of())));
    }

    private PlanNotes checked(Gathering gathering, List<Invitation> participants, List<Seat> seats) {
        RoundtableRules rules = rules(gathering);
        SeatingRequest request = SeatingRequests.request(rules, participants, List.of(), advice.community());
        SeatingChecker checker = new SeatingChecker(request);
        List<org.digitalwings.matching.roundtable.Seat> planned = SeatingRequests.planned(seats, rules);
        List<Violation> broken = checker.check(planned);
        if (!broken.isEmpty()) {
            throw Problem.of(
                    ProblemKind.UNSATISFIABLE,
                    "gathering.problem.broken",
                    "The seats break a rule: %s".formatted(broken.getFirst().what()),
                    broken.getFirst().what());
        }
        Map<String, Long> worth = byCode(checker.worth(planned));
        return new PlanNotes(
                worth.values().stream().mapToLong(Long::longValue).sum(),
                json.notes(gathering).map(PlanNotes::bound).orElse(0L),
                worth,
                Map.of("seats", (long) seats.size()),
                0,
                0,
                0,
                "by-hand",
                clock.instant());
    }

    private PlanNotes notes(SeatingPlan plan) {
        return new PlanNotes(
                Math.round(plan.value()),
                (long) Math.ceil(plan.bound()),
                byCode(plan.worth()),
                Map.of(
                        "seats", (long) plan.seats().size(),
                        "new-acquaintances", (long) plan.newAcquaintances(),
                        "repeated-pairs", (long) plan.repeatedPairs()),
                plan.outcome().seed(),
                plan.outcome().moves(),
                plan.outcome().elapsed().toMillis(),
                plan.outcome().ending().name().toLowerCase(Locale.ROOT),
                clock.instant());
    }

    private static Map<String, Long> byCode(Map<SeatingGoal, Double> worth) {
        Map<String, Long> byCode = new HashMap<>();
        worth.forEach(
                (goal, value) -> byCode.put(goal.name().toLowerCase(Locale.ROOT).replace('_', '-'), Math.round(value)));
        return byCode;
    }

    private RoundtableRules rules(Gathering gathering) {
        if (json.rules(gathering) instanceof RoundtableRules rules) {
            return rules;
        }
        throw new IllegalArgumentException("Gathering %s is no city roundtable.".formatted(gathering.id()));
    }
}
