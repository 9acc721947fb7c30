package org.digitalwings.app.gathering;

import java.util.List;
import org.digitalwings.graph.gathering.Seat;

/**
 * Where a guest of a roundtable is put in one round.
 *
 * @param member the guest's id
 * @param round from 0
 * @param to the name of a table where {@code exchange} is not set, else the id of the guest to change seats with
 * @param locked whether planning again keeps it there
 */
public record SeatMove(String member, int round, String to, boolean exchange, boolean locked) {

    /** Only a seat, for what does not move it. */
    public static SeatMove at(String member, int round) {
        return new SeatMove(member, round, "", false, false);
    }

    List<Seat> applied(List<Seat> seats) {
        Seat own = seat(seats, member);
        Seat other = exchange ? seat(seats, to) : null;
        String table = other == null ? to : other.table();
        return seats.stream()
                .map(seat -> {
                    if (seat.equals(own)) {
                        return new Seat(seat.member(), round, table, locked);
                    }
                    return seat.equals(other) ? new Seat(seat.member(), round, own.table(), false) : seat;
                })
                .toList();
    }

    List<Seat> locked(List<Seat> seats, boolean fixed) {
        Seat own = seat(seats, member);
        return seats.stream()
                .map(seat -> seat.equals(own) ? new Seat(seat.member(), round, seat.table(), fixed) : seat)
                .toList();
    }

    private Seat seat(List<Seat> seats, String guest) {
        return seats.stream()
                .filter(seat -> seat.round() == round && seat.member().value().equals(guest))
                .findFirst()
                .orElseThrow(() -> HandMadePlans.unknownPart("seat of %s in round %d".formatted(guest, round + 1)));
    }
}
