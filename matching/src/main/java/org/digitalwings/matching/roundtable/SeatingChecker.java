package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.digitalwings.matching.community.MemberId;

/**
 * Checks seat plans made by hand or by planners against the rules of a request, and says what they are worth. It knows the rules
 * only, and nothing of how plans are made.
 */
public final class SeatingChecker {

    private final SeatingRequest request;
    private final Map<MemberId, Guest> guests = new HashMap<>();

    public SeatingChecker(SeatingRequest request) {
        this.request = request;
        request.guests().forEach(guest -> guests.put(guest.id(), guest));
    }

    /** All rules that seats break; empty where they keep all. */
    public List<Violation> check(List<Seat> seats) {
        List<Violation> broken = new ArrayList<>(unknown(seats));
        if (broken.isEmpty()) {
            for (int round = 0; round < request.rounds(); round++) {
                checkPresence(round, seats, broken);
                List<List<Guest>> tables = tables(round, seats);
                checkSizes(round, tables, broken);
                for (int table = 0; table < tables.size(); table++) {
                    checkTable(round, table, tables.get(table), broken);
                }
            }
            checkLocks(seats, broken);
        }
        return broken;
    }

    /**
     * What seats are worth by goal, whether or not they keep the rules.
     *
     * @throws IllegalArgumentException where a seat names a guest, round or table that is not there
     */
    public Map<SeatingGoal, Double> worth(List<Seat> seats) {
        if (!unknown(seats).isEmpty()) {
            throw new IllegalArgumentException(unknown(seats).getFirst().what());
        }
        Map<SeatingGoal, Double> worth = new EnumMap<>(SeatingGoal.class);
        for (SeatingGoal goal : SeatingGoal.values()) {
            worth.put(goal, 0.0);
        }
        Set<Pair> met = new HashSet<>(request.acquainted());
        for (int round = 0; round < request.rounds(); round++) {
            List<List<Guest>> tables = tables(round, seats);
            for (int table = 0; table < tables.size(); table++) {
                for (Guest guest : tables.get(table)) {
                    add(
                            worth,
                            SeatingGoal.RELEVANCE,
                            SeatingValues.fit(guest, request.tables().get(table)));
                }
                forEachPair(tables.get(table), (one, other) -> addPair(worth, one, other, met));
            }
        }
        return worth;
    }

    private void addPair(Map<SeatingGoal, Double> worth, Guest one, Guest other, Set<Pair> met) {
        boolean sameOrganization =
                one.organization() != null && one.organization().equals(other.organization());
        add(worth, SeatingGoal.NEW_ACQUAINTANCES, met.add(Pair.of(one.id(), other.id())) ? 1 : 0);
        add(worth, SeatingGoal.MIXED_ROLES, one.role() == other.role() ? 0 : 1);
        add(worth, SeatingGoal.MIXED_ORGANIZATIONS, sameOrganization ? 0 : 1);
        boolean share = one.languages().stream().anyMatch(other.languages()::contains);
        add(worth, SeatingGoal.SHARED_LANGUAGE, share ? 1 : 0);
    }

    private void add(Map<SeatingGoal, Double> worth, SeatingGoal goal, double units) {
        worth.merge(goal, units * request.weights().of(goal), Double::sum);
    }

    private List<Violation> unknown(List<Seat> seats) {
        List<Violation> broken = new ArrayList<>();
        for (Seat seat : seats) {
            if (!guests.containsKey(seat.guest())
                    || seat.round() < 0
                    || seat.round() >= request.rounds()
                    || seat.table() < 0
                    || seat.table() >= request.tables().size()) {
                broken.add(new Violation(
                        Rule.ONE_SEAT,
                        List.of(seat.guest()),
                        "",
                        "%s names a guest, round or table that is not there".formatted(seat)));
            }
        }
        return broken;
    }

    private List<List<Guest>> tables(int round, List<Seat> seats) {
        List<List<Guest>> tables = new ArrayList<>();
        request.tables().forEach(table -> tables.add(new ArrayList<>()));
        for (Seat seat : seats) {
            Guest guest = guests.get(seat.guest());
            if (seat.round() == round && guest != null) {
                tables.get(seat.table()).add(guest);
            }
        }
        return tables;
    }

    private void checkPresence(int round, List<Seat> seats, List<Violation> broken) {
        Map<MemberId, Integer> times = new HashMap<>();
        seats.stream()
                .filter(seat -> seat.round() == round)
                .forEach(seat -> times.merge(seat.guest(), 1, Integer::sum));
        for (Guest guest : request.guests()) {
            int count = times.getOrDefault(guest.id(), 0);
            int right = guest.absent().contains(round) ? 0 : 1;
            if (count != right) {
                broken.add(new Violation(
                        Rule.ONE_SEAT,
                        List.of(guest.id()),
                        "",
                        "%s has %d seats in round %d and must have %d".formatted(guest.id(), count, round + 1, right)));
            }
        }
    }

    private void checkSizes(int round, List<List<Guest>> tables, List<Violation> broken) {
        int largest = tables.stream().mapToInt(List::size).max().orElse(0);
        for (int k = 0; k < tables.size(); k++) {
            int size = tables.get(k).size();
            Table table = request.tables().get(k);
            if (size > table.seats()) {
                broken.add(new Violation(
                        Rule.CAPACITY,
                        List.of(),
                        table.name(),
                        "table %s has %d guests in round %d and seats %d"
                                .formatted(table.name(), size, round + 1, table.seats())));
            }
            if (size < largest - 1 && size < table.seats()) {
                broken.add(new Violation(
                        Rule.EQUAL_SIZES,
                        List.of(),
                        table.name(),
                        "table %s has %d guests in round %d, another has %d"
                                .formatted(table.name(), size, round + 1, largest)));
            }
        }
    }

    private void checkTable(int round, int k, List<Guest> sitting, List<Violation> broken) {
        Table table = request.tables().get(k);
        MemberId host = table.host();
        Guest hosting = host == null ? null : guests.get(host);
        if (hosting != null && !hosting.absent().contains(round) && !sitting.contains(hosting)) {
            broken.add(new Violation(
                    Rule.HOST,
                    List.of(hosting.id()),
                    table.name(),
                    "host %s is not at table %s in round %d".formatted(hosting.id(), table.name(), round + 1)));
        }
        boolean anybody =
                request.guests().stream().anyMatch(guest -> !guest.absent().contains(round));
        for (RoleNeed need : anybody ? request.needs() : List.<RoleNeed>of()) {
            long there = sitting.stream()
                    .filter(guest -> guest.role() == need.role())
                    .count();
            if (there < need.least()) {
                broken.add(new Violation(
                        Rule.ROLE_NEEDED,
                        List.of(),
                        table.name(),
                        "table %s has %d of role %s in round %d and needs %d"
                                .formatted(table.name(), there, need.role(), round + 1, need.least())));
            }
        }
        forEachPair(sitting, (one, other) -> {
            if (!one.equals(other) && request.apart().contains(Pair.of(one.id(), other.id()))) {
                broken.add(new Violation(
                        Rule.APART,
                        List.of(one.id(), other.id()),
                        table.name(),
                        "%s and %s are both at table %s in round %d"
                                .formatted(one.id(), other.id(), table.name(), round + 1)));
            }
        });
    }

    private void checkLocks(List<Seat> seats, List<Violation> broken) {
        Set<Seat> taken = new HashSet<>(seats);
        for (SeatLock lock : request.locks()) {
            if (!taken.contains(new Seat(lock.guest(), lock.round(), lock.table()))) {
                broken.add(new Violation(
                        Rule.LOCK,
                        List.of(lock.guest()),
                        request.tables().get(lock.table()).name(),
                        "%s is not at table %s in round %d"
                                .formatted(
                                        lock.guest(),
                                        request.tables().get(lock.table()).name(),
                                        lock.round() + 1)));
            }
        }
    }

    private static void forEachPair(List<Guest> sitting, BiConsumer<Guest, Guest> action) {
        for (int i = 0; i < sitting.size(); i++) {
            for (int j = 0; j < i; j++) {
                action.accept(sitting.get(j), sitting.get(i));
            }
        }
    }
}
