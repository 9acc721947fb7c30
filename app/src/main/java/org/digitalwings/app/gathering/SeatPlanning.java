package org.digitalwings.app.gathering;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.digitalwings.app.compute.Compute;
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
    private final FindingWords words;
    private final Clock clock;

    SeatPlanning(SeatPlans plans, Advice advice, GatheringJson json, Compute compute, FindingWords words, Clock clock) {
        this.words = words;
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
     * Replaces the seats by a plan made by hand; answers the roundtable's new version. A {@link BrokenRulesException} where it
     * breaks a rule that {@code before}, the plan that it changes, does not.
     */
    Mono<Long> replace(
            Gathering gathering,
            long version,
            List<Invitation> participants,
            List<Seat> seats,
            List<Seat> before,
            String by) {
        return compute.run(() -> {
                    List<Finding> broken = newlyBroken(gathering, participants, seats, before);
                    if (!broken.isEmpty()) {
                        throw words.broken(broken);
                    }
                    RoundtableRules rules = json.roundtable(gathering);
                    Map<String, Long> worth = byCode(new SeatingChecker(request(gathering, participants, List.of()))
                            .worth(SeatingRequests.planned(
                                    SeatingRequests.possible(seats, participants, rules), rules)));
                    PlanNotes earlier = json.notes(gathering).orElse(null);
                    return PlanNotes.byHand(worth, Map.of("seats", (long) seats.size()), earlier, clock.instant());
                })
                .flatMap(notes -> plans.replace(gathering.id(), version, seats, json.write(notes), by))
                .switchIfEmpty(GatheringDesk.stale(gathering.id(), version));
    }

    /** The rules that seats break and an earlier plan does not. */
    Mono<List<Finding>> broken(
            Gathering gathering, List<Invitation> participants, List<Seat> seats, List<Seat> before) {
        return compute.run(() -> newlyBroken(gathering, participants, seats, before));
    }

    Mono<PlanEvent> plan(Gathering gathering, List<Invitation> participants, PlanOrder order, PlanJob job, String by) {
        return seats(gathering.id())
                .flatMap(earlier -> compute.run(() -> new SeatingPlanner(clock)
                                .plan(
                                        request(gathering, participants, earlier),
                                        order.budget(),
                                        order.seedOrUsual(),
                                        job::progressed,
                                        job::isCancelled))
                        .flatMap(plan -> job.stored(plans.replace(
                                gathering.id(),
                                gathering.version(),
                                SeatingRequests.stored(plan.seats(), earlier, json.roundtable(gathering)),
                                json.write(notes(plan)),
                                by))));
    }

    private SeatingRequest request(Gathering gathering, List<Invitation> participants, List<Seat> earlier) {
        return SeatingRequests.request(json.roundtable(gathering), participants, earlier, advice.community());
    }

    private List<Finding> newlyBroken(
            Gathering gathering, List<Invitation> participants, List<Seat> seats, List<Seat> before) {
        RoundtableRules rules = json.roundtable(gathering);
        SeatingChecker checker = new SeatingChecker(request(gathering, participants, List.of()));
        // Seats of guests and tables that are gone would keep the checker from looking further.
        List<Seat> possible = SeatingRequests.possible(before, participants, rules);
        List<Seat> after = seats.stream()
                .filter(seat -> possible.contains(seat) || !before.contains(seat))
                .toList();
        List<Violation> known = checker.check(SeatingRequests.planned(possible, rules));
        return checker.check(SeatingRequests.planned(after, rules)).stream()
                .filter(violation -> !known.contains(violation))
                .map(FindingWords::of)
                .toList();
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
}
