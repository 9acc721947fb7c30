package org.digitalwings.matching.roundtable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Guests at tables over rounds. A swap or move is valued in O(table size), by what the changed guests' pairs at both tables
 * are worth. Each pair that is to be apart and each role that a table lacks costs a penalty above all that one seat can
 * be worth.
 */
final class SeatArrangement implements Arrangement {

    private final SeatingRules rules;
    private final SeatingValues values;
    private final GroupMembers[] seats;
    private final int[][] movable;
    private final Acquaintances acquaintances;
    private final int[][][] roles;
    private final boolean rolesMatter;
    private final double penalty;
    private double value;
    private int broken;

    SeatArrangement(SeatingRules rules, SeatingValues values, double penalty) {
        this.rules = rules;
        this.values = values;
        this.penalty = penalty;
        this.seats = new GroupMembers[rules.rounds];
        this.movable = new int[rules.rounds][];
        this.acquaintances = new Acquaintances(rules, values, penalty);
        this.roles = new int[rules.rounds][rules.tables][rules.need.length];
        this.rolesMatter = Arrays.stream(rules.need).anyMatch(need -> need > 0);
        for (int round = 0; round < rules.rounds; round++) {
            seats[round] = new GroupMembers(rules.guests, rules.least[round], rules.most[round]);
            movable[round] = rules.movable(round);
            broken += rules.present(round) == 0 ? 0 : Arrays.stream(rules.need).sum() * rules.tables;
        }
        value = -penalty * broken;
    }

    /** Seats the fixed guests, then the others in an order given by round, by falling scarcity of their roles. */
    void seatAll(int[][] orders) {
        for (int round = 0; round < rules.rounds; round++) {
            GroupMembers table = seats[round];
            for (int guest = 0; guest < rules.guests; guest++) {
                if (rules.fixed[round][guest] >= 0) {
                    table.add(guest, rules.fixed[round][guest]);
                }
            }
            int[] order = IntStream.of(orders[round])
                    .boxed()
                    .sorted(Comparator.comparing(guest -> rules.need[rules.role[guest]] == 0))
                    .mapToInt(Integer::intValue)
                    .toArray();
            table.fill(order);
            for (int k = 0; k < rules.tables; k++) {
                int[] members = table.members(k);
                for (int i = 0; i < table.size(k); i++) {
                    value += values.seat(members[i], k) + countRole(round, k, members[i], 1);
                    for (int j = 0; j < i; j++) {
                        value += joined(members[i], members[j]);
                    }
                }
            }
        }
    }

    int[][] copyOfTables() {
        return Arrays.stream(seats).map(GroupMembers::copyOfGroups).toArray(int[][]::new);
    }

    @Override
    public int rounds() {
        return rules.rounds;
    }

    @Override
    public int groups() {
        return rules.tables;
    }

    @Override
    public int[] movable(int round) {
        return movable[round];
    }

    @Override
    public int groupOf(int round, int guest) {
        return seats[round].groupOf(guest);
    }

    @Override
    public double swapGain(int round, int one, int other) {
        GroupMembers table = seats[round];
        int from = table.groupOf(one);
        int to = table.groupOf(other);
        double gain = values.seat(one, to)
                + values.seat(other, from)
                - values.seat(one, from)
                - values.seat(other, to)
                + exchange(table, from, one, other)
                + exchange(table, to, other, one);
        if (rolesMatter && rules.role[one] != rules.role[other]) {
            gain += roleGain(round, from, one, other) + roleGain(round, to, other, one);
        }
        return gain;
    }

    @Override
    public void swap(int round, int one, int other) {
        int from = groupOf(round, one);
        int to = groupOf(round, other);
        leave(round, one);
        leave(round, other);
        seats[round].swap(one, other);
        enter(round, one, to);
        enter(round, other, from);
    }

    @Override
    public boolean mayMove(int round, int guest, int table) {
        return seats[round].mayMove(guest, table);
    }

    @Override
    public double moveGain(int round, int guest, int table) {
        GroupMembers seat = seats[round];
        int from = seat.groupOf(guest);
        double gain = values.seat(guest, table) - values.seat(guest, from);
        for (int i = 0; i < seat.size(from); i++) {
            int other = seat.members(from)[i];
            gain -= other == guest ? 0 : acquaintances.last(guest, other);
        }
        for (int i = 0; i < seat.size(table); i++) {
            gain += acquaintances.next(guest, seat.members(table)[i]);
        }
        int role = rules.role[guest];
        if (rules.need[role] > 0) {
            gain -= roles[round][from][role] <= rules.need[role] ? penalty : 0;
            gain += roles[round][table][role] < rules.need[role] ? penalty : 0;
        }
        return gain;
    }

    @Override
    public void move(int round, int guest, int table) {
        leave(round, guest);
        seats[round].move(guest, table);
        enter(round, guest, table);
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public boolean keepsRules() {
        return broken == 0;
    }

    /** What a table gains by the pairs of {@code in} instead of those of {@code out}, who sits at it. */
    private double exchange(GroupMembers table, int k, int out, int in) {
        int[] members = table.members(k);
        double gain = 0;
        for (int i = table.size(k) - 1; i >= 0; i--) {
            int guest = members[i];
            if (guest != out) {
                gain += acquaintances.next(in, guest) - acquaintances.last(out, guest);
            }
        }
        return gain;
    }

    private double roleGain(int round, int table, int out, int in) {
        int roleOut = rules.role[out];
        int roleIn = rules.role[in];
        int[] count = roles[round][table];
        double gain = count[roleIn] < rules.need[roleIn] ? penalty : 0;
        return count[roleOut] <= rules.need[roleOut] ? gain - penalty : gain;
    }

    private void leave(int round, int guest) {
        int table = groupOf(round, guest);
        value += countRole(round, table, guest, -1) - values.seat(guest, table);
        GroupMembers seat = seats[round];
        for (int i = 0; i < seat.size(table); i++) {
            int other = seat.members(table)[i];
            if (other != guest) {
                value -= acquaintances.last(guest, other);
                count(guest, other, -1);
            }
        }
    }

    private void enter(int round, int guest, int table) {
        value += countRole(round, table, guest, 1) + values.seat(guest, table);
        GroupMembers seat = seats[round];
        for (int i = 0; i < seat.size(table); i++) {
            int other = seat.members(table)[i];
            if (other != guest) {
                value += joined(guest, other);
            }
        }
    }

    private double joined(int one, int other) {
        double worth = acquaintances.next(one, other);
        count(one, other, 1);
        return worth;
    }

    private void count(int one, int other, int change) {
        if (acquaintances.count(one, other, change)) {
            broken += change;
        }
    }

    private double countRole(int round, int table, int guest, int change) {
        int role = rules.role[guest];
        int before = roles[round][table][role];
        roles[round][table][role] += change;
        if (Math.min(before, before + change) >= rules.need[role]) {
            return 0;
        }
        broken -= change;
        return change * penalty;
    }
}
