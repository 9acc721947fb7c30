package org.digitalwings.matching.session;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.MemberId;

/**
 * Finds a smallest set of rules that contradict each other, together with availability, maxima and tables: without any one of
 * them there is a plan. CP-SAT names the assumptions that its proof needs, then one after the other is left out
 * on trial. Rules that name tables are part of the tables and stay.
 */
final class ConflictSearch {

    private static final double MOST_SECONDS = 5;

    private final SessionRequest request;
    private final InstantSource clock;
    private final Instant end;
    private final BooleanSupplier cancelled;
    private final SessionProgram session;
    private final List<Rule> rules = new ArrayList<>();
    private final List<BoolVar> kept = new ArrayList<>();

    private ConflictSearch(SessionRequest request, InstantSource clock, Instant end, BooleanSupplier cancelled) {
        this.request = request;
        this.clock = clock;
        this.end = end;
        this.cancelled = cancelled;
        List<Rule> always =
                request.rules().stream().filter(Rule.AtTable.class::isInstance).toList();
        session = new SessionProgram(new Model(request.withRules(always)), false);
        for (Rule rule : request.rules()) {
            if (!(rule instanceof Rule.AtTable)) {
                BoolVar keeps = session.program.newBoolVar("");
                rules.add(rule);
                kept.add(keeps);
                add(rule, keeps);
            }
        }
    }

    /** The conflict of a request without a plan; all its rules where there is no time to find fewer. */
    static Conflict of(SessionRequest request, InstantSource clock, Instant end, BooleanSupplier cancelled) {
        return new ConflictSearch(request, clock, end, cancelled).find();
    }

    private void add(Rule rule, BoolVar keeps) {
        CpModel program = session.program;
        switch (rule) {
            case Rule.MustMeet must -> program.addBoolOr(held(must.pair(), -1L)).onlyEnforceIf(keeps);
            case Rule.NeverMeet never ->
                session.model.pairs.stream()
                        .filter(never.pair()::isOfSameTwo)
                        .forEach(pair -> forbid(pair, -1L, keeps));
            case Rule.AtSlot at -> forbid(at.pair(), ~(1L << at.slot()), keeps);
            case Rule.InBlock in ->
                forbid(
                        in.pair(),
                        ~request.timetable()
                                .block(in.block())
                                .orElseThrow()
                                .slots()
                                .mask(),
                        keeps);
            case Rule.Before before -> order(before, keeps);
            case Rule.EvenBreaks even ->
                BreakProgram.keepEven(session, BreakProgram.of(session), even.spread(), List.of(keeps));
            case Rule.AtTable at -> throw new IllegalStateException("%s is part of the tables.".formatted(at));
        }
    }

    private List<Literal> held(Pair pair, long slots) {
        List<Literal> held = new ArrayList<>();
        int number = session.model.pairs.indexOf(pair);
        for (int slot = 0; number >= 0 && slot < session.model.slots; slot++) {
            Literal here = session.held[number][slot];
            if (here != null && (slots >>> slot & 1) == 1) {
                held.add(here);
            }
        }
        return held;
    }

    private void forbid(Pair pair, long slots, BoolVar keeps) {
        held(pair, slots).forEach(here -> session.program.addImplication(keeps, here.not()));
    }

    private void order(Rule.Before before, BoolVar keeps) {
        int earlier = session.model.pairs.indexOf(before.earlier());
        int later = session.model.pairs.indexOf(before.later());
        if (earlier >= 0 && later >= 0) {
            for (List<Literal> either : OrderProgram.atMostOneOf(session, earlier, later)) {
                session.program
                        .addLessOrEqual(SessionProgram.sum(either), LinearExpr.constant(1))
                        .onlyEnforceIf(keeps);
            }
        }
    }

    private Conflict find() {
        List<Integer> all = IntStream.range(0, rules.size()).boxed().toList();
        List<Integer> needed = contradiction(all).orElse(all);
        for (Integer rule : List.copyOf(needed)) {
            if (needed.contains(rule)) {
                List<Integer> others =
                        needed.stream().filter(other -> !other.equals(rule)).toList();
                needed = contradiction(others).orElse(needed);
            }
        }
        return conflict(needed.stream().map(rules::get).toList());
    }

    /** Those of the rules that a proof of their contradiction needs; none where they can be kept, or time is up. */
    private Optional<List<Integer>> contradiction(List<Integer> among) {
        Duration left = Duration.between(clock.instant(), end);
        if (left.isNegative() || cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        session.program.clearAssumptions();
        among.forEach(rule -> session.program.addAssumption(kept.get(rule)));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(Math.min(MOST_SECONDS, left.toMillis() / 1000.0));
        if (solver.solve(session.program) != CpSolverStatus.INFEASIBLE) {
            return Optional.empty();
        }
        List<Integer> needed = solver.sufficientAssumptionsForInfeasibility();
        return Optional.of(among.stream()
                .filter(rule -> needed.contains(kept.get(rule).getIndex()))
                .toList());
    }

    private Conflict conflict(List<Rule> needed) {
        List<MemberId> members = needed.stream()
                .flatMap(rule -> RuleChecker.members(rule).stream())
                .distinct()
                .sorted()
                .toList();
        return new Conflict(
                Conflict.Kind.RULES_TOGETHER,
                needed,
                members,
                "With these people, slots and tables %d rules cannot be kept together: %s. Drop or loosen one of them."
                        .formatted(
                                needed.size(),
                                needed.stream().map(Rule::toString).collect(Collectors.joining("; "))));
    }
}
