package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.MemberId;

/** The rules of a seating request by position: who is there, where somebody has to sit, and how many sit at each table. */
final class SeatingRules {

    /** The table of a guest who may sit anywhere. */
    static final int FREE = -1;

    /** The table of a guest who is not there. */
    static final int ABSENT = -2;

    private static final List<Role> ROLES = List.of(Role.values());

    final SeatingRequest request;
    final int guests;
    final int tables;
    final int rounds;
    final Map<MemberId, Integer> indexOf = new HashMap<>();
    /** By round and guest: the table, {@link #FREE} or {@link #ABSENT}. */
    final int[][] fixed;
    /** By round and table: how many guests at least and at most. */
    final int[][] least;

    final int[][] most;
    /** By role: how many are needed at a table. */
    final int[] need = new int[ROLES.size()];

    final int[] role;
    /** Contradictions of locks, hosts and absences that were met. */
    final List<Obstacle> collisions = new ArrayList<>();

    SeatingRules(SeatingRequest request) {
        this.request = request;
        this.guests = request.guests().size();
        this.tables = request.tables().size();
        this.rounds = request.rounds();
        for (Guest guest : request.guests()) {
            indexOf.put(guest.id(), indexOf.size());
        }
        this.role = request.guests().stream()
                .mapToInt(guest -> number(guest.role()))
                .toArray();
        for (RoleNeed one : request.needs()) {
            need[number(one.role())] = Math.max(need[number(one.role())], one.least());
        }
        this.fixed = new int[rounds][guests];
        this.least = new int[rounds][];
        this.most = new int[rounds][];
        for (int round = 0; round < rounds; round++) {
            fix(round);
            size(round);
        }
    }

    /** The position of a role in {@link #need}. */
    static int number(Role role) {
        return ROLES.indexOf(role);
    }

    /** The guests of a round who are there and may sit anywhere. */
    int[] movable(int round) {
        return IntStream.range(0, guests)
                .filter(guest -> fixed[round][guest] == FREE)
                .toArray();
    }

    boolean isThere(int round, int guest) {
        return fixed[round][guest] != ABSENT;
    }

    int present(int round) {
        return (int)
                Arrays.stream(fixed[round]).filter(table -> table != ABSENT).count();
    }

    private void fix(int round) {
        Arrays.fill(fixed[round], FREE);
        for (int guest = 0; guest < guests; guest++) {
            if (request.guests().get(guest).absent().contains(round)) {
                fixed[round][guest] = ABSENT;
            }
        }
        for (int table = 0; table < tables; table++) {
            MemberId host = request.tables().get(table).host();
            if (host != null && fixed[round][index(host)] != ABSENT) {
                fix(round, index(host), table, Rule.HOST);
            }
        }
        for (SeatLock lock : request.locks()) {
            if (lock.round() == round) {
                fix(round, index(lock.guest()), lock.table(), Rule.LOCK);
            }
        }
    }

    private int index(MemberId guest) {
        Integer index = indexOf.get(guest);
        if (index == null) {
            throw new IllegalArgumentException("%s is not a guest.".formatted(guest));
        }
        return index;
    }

    private void fix(int round, int guest, int table, Rule rule) {
        int before = fixed[round][guest];
        if (before != FREE && before != table) {
            collisions.add(new Obstacle(
                    rule,
                    List.of(
                            request.guests().get(guest).id().value(),
                            request.tables().get(table).name()),
                    table + 1,
                    before == ABSENT ? -1 : before + 1));
        } else {
            fixed[round][guest] = table;
        }
    }

    /** Sizes that differ by at most one, but for tables that are full. */
    private void size(int round) {
        int present = present(round);
        int level = 0;
        while (level < present && seatedAt(level + 1) <= present) {
            level++;
        }
        int base = level;
        boolean even = seatedAt(base) == present;
        least[round] = request.tables().stream()
                .mapToInt(table -> Math.min(table.seats(), base))
                .toArray();
        most[round] = request.tables().stream()
                .mapToInt(table -> Math.min(table.seats(), even ? base : base + 1))
                .toArray();
    }

    private long seatedAt(int level) {
        return request.tables().stream()
                .mapToLong(table -> Math.min(table.seats(), level))
                .sum();
    }
}
