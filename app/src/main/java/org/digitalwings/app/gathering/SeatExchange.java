package org.digitalwings.app.gathering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.roundtable.Pair;
import org.digitalwings.matching.roundtable.Seat;
import org.digitalwings.matching.roundtable.SeatingChecker;
import org.digitalwings.matching.roundtable.SeatingRequest;
import org.digitalwings.matching.roundtable.Violation;

/**
 * Two guests who change seats in one round.
 *
 * @param mover who comes to the table of somebody it does not meet yet
 * @param with whose seat it takes
 * @param round from 0
 * @param cost what the plan loses by it; negative where it gains
 */
record SeatExchange(MemberId mover, MemberId with, int round, double cost) {

    private static final double NOTHING = 0.5;

    /**
     * The exchange that brings a pair to one table and costs least without breaking a rule that the plan keeps; empty where
     * there is none. Tries rounds times seats at a table exchanges, each in O(rounds x tables x seats at a table squared).
     */
    static Optional<SeatExchange> cheapest(SeatingRequest request, List<Seat> seats, Pair pair) {
        if (seats.stream().anyMatch(seat -> seat.table() >= request.tables().size())) {
            return Optional.empty();
        }
        SeatingChecker checker = new SeatingChecker(request);
        List<Violation> known = checker.check(seats);
        double value = worth(checker, seats);
        return Stream.concat(
                        exchanges(seats, pair.first(), pair.second()), exchanges(seats, pair.second(), pair.first()))
                .filter(two -> known.containsAll(checker.check(after(seats, two))))
                .map(two -> new SeatExchange(
                        two.getFirst().guest(),
                        two.getLast().guest(),
                        two.getFirst().round(),
                        value - worth(checker, after(seats, two))))
                .min(Comparator.comparingDouble(SeatExchange::cost));
    }

    Finding finding() {
        long loss = Math.max(0, Math.round(cost));
        return Finding.of(
                cost < NOTHING ? "why.exchange-free" : "why.exchange",
                List.of(mover.value(), with.value()),
                List.of(Integer.toString(round + 1), Long.toString(loss)),
                "No rule keeps them apart: exchanging %s and %s in round %d costs %d."
                        .formatted(mover, with, round + 1, loss));
    }

    /** The seats of one guest, each with every seat at the table of another guest in the same round. */
    private static Stream<List<Seat>> exchanges(List<Seat> seats, MemberId mover, MemberId stays) {
        return seats.stream()
                .filter(seat -> seat.guest().equals(mover))
                .flatMap(own -> seats.stream()
                        .filter(seat -> seat.guest().equals(stays) && seat.round() == own.round())
                        .flatMap(place -> seats.stream()
                                .filter(seat -> seat.round() == place.round() && seat.table() == place.table())
                                .filter(seat -> !seat.equals(place))
                                .map(seat -> List.of(own, seat))));
    }

    private static List<Seat> after(List<Seat> seats, List<Seat> two) {
        Seat own = two.getFirst();
        Seat other = two.getLast();
        return seats.stream()
                .map(seat -> {
                    if (seat.equals(own)) {
                        return new Seat(own.guest(), own.round(), other.table());
                    }
                    return seat.equals(other) ? new Seat(other.guest(), other.round(), own.table()) : seat;
                })
                .toList();
    }

    private static double worth(SeatingChecker checker, List<Seat> seats) {
        return checker.worth(seats).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
