package org.digitalwings.matching.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatingCheckerTests {

    private static final List<Guest> GUESTS = IntStream.range(0, 6)
            .mapToObj(g -> new Guest(
                    RandomSeating.id(g),
                    g < 2 ? Role.INVESTOR : Role.EXPERT,
                    null,
                    Map.of("chips", 0.5),
                    Set.of(g == 5 ? "en" : "zh"),
                    Set.of()))
            .toList();

    private final SeatingRequest request = new SeatingRequest(
            1,
            GUESTS,
            List.of(
                    new Table("A", 3, Map.of("chips", 1.0), RandomSeating.id(0)),
                    new Table("B", 4, Map.of("law", 1.0), null)),
            List.of(new SeatLock(RandomSeating.id(2), 0, 0)),
            Set.of(Pair.of(RandomSeating.id(2), RandomSeating.id(3))),
            Set.of(Pair.of(RandomSeating.id(0), RandomSeating.id(2))),
            List.of(new RoleNeed(Role.INVESTOR, 1)),
            SeatingWeights.balanced());

    private final SeatingChecker checker = new SeatingChecker(request);

    @Test
    void acceptsAPlanThatKeepsAllRules() {
        assertThat(checker.check(seats(0, 1, 0, 1, 0, 1))).isEmpty();
    }

    @Test
    void rejectsEachBrokenRule() {
        assertThat(rules(seats(1, 0, 0, 1, 0, 1))).contains(Rule.HOST);
        assertThat(rules(seats(0, 1, 1, 0, 0, 1))).contains(Rule.LOCK);
        assertThat(rules(seats(0, 1, 0, 0, 1, 1))).contains(Rule.APART);
        assertThat(rules(seats(0, 0, 0, 1, 1, 1))).contains(Rule.ROLE_NEEDED);
        assertThat(rules(seats(0, 1, 0, 1, 0, 0))).contains(Rule.CAPACITY, Rule.EQUAL_SIZES);
        List<Seat> missing = new ArrayList<>(seats(0, 1, 0, 1, 0, 1));
        missing.removeLast();
        assertThat(rules(missing)).contains(Rule.ONE_SEAT);
        List<Seat> twice = new ArrayList<>(seats(0, 1, 0, 1, 0, 1));
        twice.add(new Seat(RandomSeating.id(5), 0, 0));
        assertThat(rules(twice)).contains(Rule.ONE_SEAT);
        assertThat(rules(List.of(new Seat(RandomSeating.id(9), 0, 0)))).containsExactly(Rule.ONE_SEAT);
    }

    @Test
    void addsUpWhatSeatsAndPairsAreWorth() {
        assertThat(checker.worth(seats(0, 1, 0, 1, 0, 1)))
                .containsEntry(SeatingGoal.RELEVANCE, 3 * 0.5 * 100)
                .containsEntry(SeatingGoal.NEW_ACQUAINTANCES, 5 * 10.0)
                .containsEntry(SeatingGoal.MIXED_ROLES, 4 * 3.0)
                .containsEntry(SeatingGoal.MIXED_ORGANIZATIONS, 6 * 5.0)
                .containsEntry(SeatingGoal.SHARED_LANGUAGE, 4 * 5.0);
    }

    private List<Rule> rules(List<Seat> seats) {
        return checker.check(seats).stream().map(Violation::rule).toList();
    }

    private static List<Seat> seats(int... tables) {
        return IntStream.range(0, tables.length)
                .mapToObj(g -> new Seat(RandomSeating.id(g), 0, tables[g]))
                .toList();
    }
}
