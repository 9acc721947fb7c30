package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;

/**
 * How many meetings of two at a table a seat plan has.
 *
 * @param first those of pairs who did not know each other
 * @param repeated those of pairs who sat together in an earlier round
 */
record Meetings(int first, int repeated) {

    static Meetings of(SeatingRequest request, List<Seat> seats) {
        Map<Long, List<MemberId>> tables = new HashMap<>();
        Set<Pair> met = new HashSet<>();
        int first = 0;
        int all = 0;
        for (Seat seat : seats) {
            long table = (long) seat.round() * request.tables().size() + seat.table();
            List<MemberId> sitting = tables.computeIfAbsent(table, key -> new ArrayList<>());
            for (MemberId other : sitting) {
                Pair pair = Pair.of(seat.guest(), other);
                all++;
                first += met.add(pair) && !request.acquainted().contains(pair) ? 1 : 0;
            }
            sitting.add(seat.guest());
        }
        return new Meetings(first, all - met.size());
    }
}
