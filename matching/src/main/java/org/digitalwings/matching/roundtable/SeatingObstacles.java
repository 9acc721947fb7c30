package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks for rules of a seating request that contradict each other in ways that can be seen before planning. */
final class SeatingObstacles {

    private final SeatingRules rules;
    private final SeatingRequest request;
    private final boolean[][] apart;

    SeatingObstacles(SeatingRules rules) {
        this.rules = rules;
        this.request = rules.request;
        this.apart = new boolean[rules.guests][rules.guests];
        for (Pair pair : request.apart()) {
            Integer one = rules.indexOf.get(pair.first());
            Integer other = rules.indexOf.get(pair.second());
            if (one != null && other != null) {
                apart[one][other] = true;
                apart[other][one] = true;
            }
        }
    }

    /** The first contradiction found, the simplest kinds first; empty where none was. */
    List<Obstacle> find() {
        if (!rules.collisions.isEmpty()) {
            return List.of(rules.collisions.getFirst());
        }
        for (int round = 0; round < rules.rounds; round++) {
            List<Obstacle> found = find(round);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Obstacle> find(int round) {
        int present = rules.present(round);
        int seats = request.tables().stream().mapToInt(Table::seats).sum();
        if (present > seats) {
            return List.of(new Obstacle(Rule.CAPACITY, List.of(), present, seats));
        }
        List<Obstacle> found = fixedTogether(round);
        if (found.isEmpty()) {
            found = roles(round, present);
        }
        return found.isEmpty() ? apartFromEachOther(round) : found;
    }

    private List<Obstacle> fixedTogether(int round) {
        for (int table = 0; table < rules.tables; table++) {
            List<Integer> sitting = new ArrayList<>();
            for (int guest = 0; guest < rules.guests; guest++) {
                if (rules.fixed[round][guest] == table) {
                    for (int other : sitting) {
                        if (apart[guest][other]) {
                            return List.of(new Obstacle(
                                    Rule.APART, List.of(name(other), name(guest), tableName(table)), 1, -1));
                        }
                    }
                    sitting.add(guest);
                }
            }
            int most = rules.most[round][table];
            if (sitting.size() > most) {
                Rule rule = most < request.tables().get(table).seats() ? Rule.EQUAL_SIZES : Rule.CAPACITY;
                return List.of(new Obstacle(rule, List.of(tableName(table)), sitting.size(), most));
            }
        }
        return List.of();
    }

    private List<Obstacle> roles(int round, int present) {
        if (present == 0) {
            return List.of();
        }
        int together = Arrays.stream(rules.need).sum();
        int smallest = Arrays.stream(rules.most[round]).min().orElse(0);
        List<Obstacle> all = new ArrayList<>();
        for (Role role : Role.values()) {
            int need = rules.need[SeatingRules.number(role)];
            int there = 0;
            for (int guest = 0; guest < rules.guests; guest++) {
                if (rules.isThere(round, guest) && rules.role[guest] == SeatingRules.number(role)) {
                    there++;
                }
            }
            if (need * rules.tables > there) {
                return List.of(new Obstacle(Rule.ROLE_NEEDED, List.of(role.name()), need, there / rules.tables));
            }
            if (need > 0) {
                all.add(new Obstacle(
                        Rule.ROLE_NEEDED, List.of(role.name()), need, Math.max(0, need - (together - smallest))));
            }
        }
        return together > smallest ? all : List.of();
    }

    /** More guests who are all to be kept apart from each other than there are tables: a clique, grown greedily. */
    private List<Obstacle> apartFromEachOther(int round) {
        for (int start = 0; start < rules.guests; start++) {
            List<Integer> clique = new ArrayList<>();
            for (int i = 0; i < rules.guests; i++) {
                int guest = (start + i) % rules.guests;
                if (rules.isThere(round, guest) && clique.stream().allMatch(other -> apart[guest][other])) {
                    clique.add(guest);
                } else if (i == 0) {
                    break;
                }
            }
            if (clique.size() > rules.tables) {
                List<String> names =
                        clique.stream().limit(rules.tables + 1L).map(this::name).toList();
                return List.of(new Obstacle(Rule.APART, names, rules.tables + 1, rules.tables));
            }
        }
        return List.of();
    }

    private String name(int guest) {
        return request.guests().get(guest).id().value();
    }

    private String tableName(int table) {
        return request.tables().get(table).name();
    }
}
