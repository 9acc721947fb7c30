package org.digitalwings.app.gathering;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.digitalwings.matching.roundtable.Role;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a city roundtable.
 *
 * @param rounds 1 to 20
 * @param start when the first round begins
 * @param roundMinutes how long a round is, 5 to 240
 * @param pauseMinutes how long it is from one round to the next
 * @param topics ids of the theme's topics
 * @param tables at least one, each name once
 * @param needs how many of a role each table needs in each round
 * @param apart pairs of members who must not sit together, each as two ids
 */
public record RoundtableRules(
        int rounds,
        LocalTime start,
        int roundMinutes,
        int pauseMinutes,
        List<String> topics,
        List<TableRules> tables,
        Map<Role, Integer> needs,
        Set<List<String>> apart)
        implements Rules {

    private static final int MOST_ROUNDS = 20;
    private static final int MOST_MINUTES = 240;

    /**
     * A table.
     *
     * @param topics ids of the topics talked about at it
     * @param host the id of the member who stays at it, null for none
     */
    public record TableRules(
            String name,
            int seats,
            List<String> topics,
            @Nullable String host) {

        public TableRules {
            topics = List.copyOf(topics);
        }

        TableRules hostedBy(@Nullable String other) {
            return new TableRules(name, seats, topics, other);
        }
    }

    public RoundtableRules {
        topics = List.copyOf(topics);
        tables = List.copyOf(tables);
        needs = Map.copyOf(needs);
        apart = Set.copyOf(apart);
        Rules.require("Number of rounds", rounds, 1, MOST_ROUNDS);
        Rules.require("Minutes of a round", roundMinutes, 5, MOST_MINUTES);
        Rules.require("Minutes between rounds", pauseMinutes, 0, MOST_MINUTES);
        Rules.require("Number of tables", tables.size(), 1, 1000);
        if (tables.stream().map(TableRules::name).distinct().count() < tables.size()) {
            throw new IllegalArgumentException("Two tables have the same name: give each its own.");
        }
        for (List<String> pair : apart) {
            Rules.require("Number of members of a pair to be kept apart", pair.size(), 2, 2);
        }
    }

    /** Three rounds of 40 minutes at tables of eight, named 1 to {@code count}, all about the theme. */
    public static RoundtableRules usual(int count, int seats, List<String> topics) {
        List<TableRules> tables = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new TableRules(Integer.toString(number), seats, topics, null))
                .toList();
        return new RoundtableRules(3, LocalTime.of(14, 0), 40, 10, topics, tables, Map.of(), Set.of());
    }

    /** The same with other tables. */
    public RoundtableRules withTables(List<TableRules> others) {
        return new RoundtableRules(rounds, start, roundMinutes, pauseMinutes, topics, others, needs, apart);
    }

    /** The same with other roles needed at each table. */
    public RoundtableRules withNeeds(Map<Role, Integer> others) {
        return new RoundtableRules(rounds, start, roundMinutes, pauseMinutes, topics, tables, others, apart);
    }

    /** The same with other pairs kept apart. */
    public RoundtableRules withApart(Set<List<String>> others) {
        return new RoundtableRules(rounds, start, roundMinutes, pauseMinutes, topics, tables, needs, others);
    }

    /** The same with a member as the host of a table and of no other; of none where the name is empty. */
    public RoundtableRules withHost(String member, String table) {
        return withTables(tables.stream()
                .map(one -> {
                    String host = member.equals(one.host()) ? null : one.host();
                    return one.hostedBy(one.name().equals(table) ? member : host);
                })
                .toList());
    }

    /** The name of the table that a member hosts, empty where it hosts none. */
    public String hostedBy(String member) {
        return tables.stream()
                .filter(table -> member.equals(table.host()))
                .map(TableRules::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public Set<String> members() {
        return Stream.concat(
                        apart.stream().flatMap(List::stream),
                        tables.stream().map(TableRules::host).flatMap(Stream::ofNullable))
                .collect(Collectors.toSet());
    }

    /** Of two tables with the same host then, the first keeps it. */
    @Override
    public RoundtableRules withMembers(Map<String, String> others) {
        Set<String> hosts = new HashSet<>();
        return withTables(tables.stream()
                        .map(table -> {
                            String host = table.host() == null ? null : others.getOrDefault(table.host(), table.host());
                            return table.hostedBy(host == null || hosts.add(host) ? host : null);
                        })
                        .toList())
                .withApart(apart.stream()
                        .map(pair -> pair.stream()
                                .map(member -> others.getOrDefault(member, member))
                                .distinct()
                                .sorted()
                                .toList())
                        .filter(pair -> pair.size() == 2)
                        .collect(Collectors.toSet()));
    }

    /** How many seats there are. */
    public int seats() {
        return tables.stream().mapToInt(TableRules::seats).sum();
    }

    @Override
    public int periods() {
        return rounds;
    }

    @Override
    public LocalTime begin(int period) {
        return start.plusMinutes((long) period * (roundMinutes + pauseMinutes));
    }

    @Override
    public LocalTime end(int period) {
        return begin(period).plusMinutes(roundMinutes);
    }
}
