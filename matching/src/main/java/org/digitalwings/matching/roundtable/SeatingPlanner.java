package org.digitalwings.matching.roundtable;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.planning.Progress;

/**
 * Plans seats by swap annealing over all rounds at once. Rules that a swap can break (pairs apart, roles needed) cost more
 * than any seat is worth, so that plans that break one die out; the others hold by construction. Deterministic for a seed
 * where moves are limited and not time. Memory is one byte a pair of guests.
 */
public final class SeatingPlanner {

    private static final double START = 0.5;
    private static final double END = 0.01;

    private final InstantSource clock;

    public SeatingPlanner(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The best seat plan found within the budget.
     *
     * @throws InfeasibleRequestException where rules contradict each other
     * @throws NoSeatingFoundException where no plan that keeps all rules was found
     */
    public SeatingPlan plan(
            SeatingRequest request, Budget budget, long seed, Consumer<Progress> listener, BooleanSupplier cancelled) {
        Run run = new Run(clock, budget, seed, listener, cancelled);
        SeatingRules rules = new SeatingRules(request);
        List<Obstacle> obstacles = new SeatingObstacles(rules).find();
        if (!obstacles.isEmpty()) {
            throw new InfeasibleRequestException(obstacles);
        }
        SeatingValues values = new SeatingValues(request);
        double bound = new SeatingBound(rules, values).limit();
        SplittableRandom random = new SplittableRandom(seed);
        SeatArrangement arrangement = new SeatArrangement(rules, values, penalty(rules));
        arrangement.seatAll(orders(rules, random));
        Best best = new Best(run, bound);
        best.look(arrangement, 0);
        SwapAnnealing annealing = new SwapAnnealing(arrangement, random, START, END);
        annealing.run(steps -> run.done(steps, 1), () -> best.look(arrangement, annealing.steps()));
        List<Seat> seats = seats(request, best.tables.length == 0 ? arrangement.copyOfTables() : best.tables);
        if (best.tables.length == 0) {
            throw new NoSeatingFoundException(new SeatingChecker(request).check(seats));
        }
        return plan(request, seats, bound, run.outcome(annealing.steps()));
    }

    /** Plans without telling of progress and without being cancelled. */
    public SeatingPlan plan(SeatingRequest request, Budget budget, long seed) {
        return plan(request, budget, seed, progress -> {}, () -> false);
    }

    private static SeatingPlan plan(SeatingRequest request, List<Seat> seats, double bound, Outcome outcome) {
        Map<SeatingGoal, Double> worth = new SeatingChecker(request).worth(seats);
        double value = worth.values().stream().mapToDouble(Double::doubleValue).sum();
        Meetings meetings = Meetings.of(request, seats);
        return new SeatingPlan(
                seats, worth, value, Math.max(bound, value), meetings.first(), meetings.repeated(), outcome);
    }

    /** More than the seat of a guest can be worth, pairs included, at both tables of a swap. */
    private static double penalty(SeatingRules rules) {
        SeatingWeights weights = rules.request.weights();
        int seats = rules.request.tables().stream().mapToInt(Table::seats).max().orElse(1);
        double pair = weights.of(SeatingGoal.NEW_ACQUAINTANCES)
                + weights.of(SeatingGoal.MIXED_ROLES)
                + weights.of(SeatingGoal.MIXED_ORGANIZATIONS)
                + weights.of(SeatingGoal.SHARED_LANGUAGE);
        return 1 + 2 * (weights.of(SeatingGoal.RELEVANCE) + Math.min(seats, rules.guests) * pair);
    }

    private static int[][] orders(SeatingRules rules, SplittableRandom random) {
        int[][] orders = new int[rules.rounds][];
        for (int round = 0; round < rules.rounds; round++) {
            orders[round] = Shuffle.of(rules.movable(round), random);
        }
        return orders;
    }

    private static List<Seat> seats(SeatingRequest request, int[][] tables) {
        List<Seat> seats = new ArrayList<>();
        for (int round = 0; round < tables.length; round++) {
            for (int guest = 0; guest < tables[round].length; guest++) {
                if (tables[round][guest] != GroupMembers.NOWHERE) {
                    MemberId id = request.guests().get(guest).id();
                    seats.add(new Seat(id, round, tables[round][guest]));
                }
            }
        }
        seats.sort(Comparator.comparingInt(Seat::round)
                .thenComparingInt(Seat::table)
                .thenComparing(Seat::guest));
        return seats;
    }

    /** The best arrangement seen that keeps all rules. */
    private static final class Best {

        private static final double BETTER = 1e-9;

        private final Run run;
        private final double bound;
        private double value = Double.NEGATIVE_INFINITY;
        private int[][] tables = new int[0][];

        private Best(Run run, double bound) {
            this.run = run;
            this.bound = bound;
        }

        private void look(SeatArrangement arrangement, long moves) {
            if (arrangement.keepsRules() && arrangement.value() > value + BETTER) {
                value = arrangement.value();
                tables = arrangement.copyOfTables();
                if (value >= bound - BETTER * Math.max(1, bound)) {
                    run.proven();
                }
            }
            run.report(value, bound, moves);
        }
    }
}
