package org.digitalwings.app.gathering;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.Seat;
import org.digitalwings.matching.roundtable.Pair;
import org.digitalwings.matching.roundtable.SeatingRequest;
import org.springframework.stereotype.Component;

/**
 * Why two guests of a roundtable share no table: the rule that forbids it, else what the cheapest exchange of two seats that brings
 * them together would cost. Keeps a core busy.
 */
@Component
final class SeatReasons {

    private final Advice advice;
    private final GatheringJson json;

    SeatReasons(Advice advice, GatheringJson json) {
        this.advice = advice;
        this.json = json;
    }

    List<Finding> of(
            Gathering gathering, List<Invitation> participants, List<Seat> seats, Invitation one, Invitation other) {
        if (seats.isEmpty()) {
            return List.of(WhyNotTogether.unplanned());
        }
        RoundtableRules rules = json.roundtable(gathering);
        SeatingRequest request = SeatingRequests.request(rules, participants, seats, advice.community());
        List<String> both = List.of(one.member().value(), other.member().value());
        Pair pair = Pair.of(Ids.of(one), Ids.of(other));
        if (rules.apart().stream().anyMatch(apart -> Set.copyOf(apart).equals(Set.copyOf(both)))) {
            return List.of(Finding.of("why.apart", both, List.of(), "A rule keeps the two apart."));
        }
        if (request.apart().contains(pair)) {
            return List.of(
                    Finding.of("why.apart-tie", both, List.of(), "One blocked the other or declared a conflict."));
        }
        List<String> tables = Stream.of(one, other)
                .flatMap(guest -> Stream.of(rules.hostedBy(guest.member().value()), table(guest)))
                .filter(table -> !table.isEmpty())
                .distinct()
                .toList();
        if (tables.size() > 1) {
            return List.of(Finding.of("why.different-tables", both, List.of(), "They stay at %s.".formatted(tables)));
        }
        if ((one.available() & other.available() & rules.allPeriods()) == 0) {
            return List.of(Finding.of("why.no-common-round", both, List.of(), "They are there in no common round."));
        }
        return List.of(SeatExchange.cheapest(
                        request,
                        SeatingRequests.planned(SeatingRequests.possible(seats, participants, rules), rules),
                        pair)
                .map(SeatExchange::finding)
                .orElseGet(() ->
                        Finding.of("why.no-exchange", both, List.of(), "No exchange of two seats keeps the rules.")));
    }

    private static String table(Invitation guest) {
        return guest.table() == null ? "" : guest.table();
    }
}
