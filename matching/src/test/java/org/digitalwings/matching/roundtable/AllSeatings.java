package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.MemberId;

/** Tries all seat plans of a tiny request, judged by the checker alone. */
final class AllSeatings {

    private AllSeatings() {}

    /** What the best plan is worth that keeps all rules; negative infinity where none does. */
    static double best(SeatingRequest request) {
        return best(request, 0, 0, new ArrayList<>(), new SeatingChecker(request));
    }

    private static double best(SeatingRequest request, int round, int guest, List<Seat> seats, SeatingChecker checker) {
        if (round == request.rounds()) {
            if (!checker.check(seats).isEmpty()) {
                return Double.NEGATIVE_INFINITY;
            }
            Map<SeatingGoal, Double> worth = checker.worth(seats);
            return worth.values().stream().mapToDouble(d -> d).sum();
        }
        if (guest == request.guests().size()) {
            return best(request, round + 1, 0, seats, checker);
        }
        Guest next = request.guests().get(guest);
        if (next.absent().contains(round)) {
            return best(request, round, guest + 1, seats, checker);
        }
        double best = Double.NEGATIVE_INFINITY;
        MemberId id = next.id();
        for (int table = 0; table < request.tables().size(); table++) {
            seats.add(new Seat(id, round, table));
            best = Math.max(best, best(request, round, guest + 1, seats, checker));
            seats.removeLast();
        }
        return best;
    }
}
