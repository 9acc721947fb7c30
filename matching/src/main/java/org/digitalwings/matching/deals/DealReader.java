package org.digitalwings.matching.deals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.Neighbours;
import org.digitalwings.matching.community.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the deals of a snapshot: dated investments, each with what is known of the round that its company raised that day. An
 * investor and a company have one deal a day.
 */
final class DealReader {

    private static final int UNKNOWN = DealTable.UNKNOWN;

    private final Community community;
    private final int day;
    private final IntStream.Builder investors = IntStream.builder();
    private final IntStream.Builder starts = IntStream.builder();
    private final IntStream.Builder columns = IntStream.builder();
    private final Map<Integer, Integer> companies = new HashMap<>();
    private final List<Integer> companyList = new ArrayList<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Map<String, Integer> currencies = new HashMap<>();
    private final Map<Double, Integer> amounts = new LinkedHashMap<>();
    private int size;
    private int latest = Integer.MIN_VALUE;
    private int next = Integer.MAX_VALUE;

    private DealReader(Community community, int day) {
        this.community = community;
        this.day = day;
    }

    /** The deals up to a day, that day included. O(deals + members). */
    static DealTable read(Community community, int day) {
        DealReader reader = new DealReader(community, day);
        community.forEachIndex(reader::investor);
        return reader.table();
    }

    private void investor(int member) {
        Neighbours ties = community.ties(member, TieKind.INVESTED, Direction.OUTGOING);
        int known = ties.knownOn(day);
        if (known < ties.size()) {
            next = Math.min(next, ties.since(known));
        }
        int undated = ties.knownOn(Neighbours.UNKNOWN);
        if (undated == known) {
            return;
        }
        investors.add(member);
        starts.add(size);
        Map<Integer, Integer> firsts = new HashMap<>();
        for (int at = undated; at < known; at++) {
            boolean again =
                    at > undated && ties.since(at) == ties.since(at - 1) && ties.member(at) == ties.member(at - 1);
            if (!again) {
                int company = ties.member(at);
                boolean first = firsts.putIfAbsent(company, ties.since(at)) == null;
                deal(company, ties.since(at), first);
            }
        }
    }

    private void deal(int company, int since, boolean first) {
        Raised round = round(company, since);
        String key = round == null ? null : Sought.key(round);
        double cny = round == null ? 0 : round.cny();
        String currency = round == null ? null : round.currency();
        columns.add(number(company))
                .add(since)
                .add(key == null ? UNKNOWN : number(rounds, key))
                .add(cny == 0 ? UNKNOWN : number(amounts, Math.log(cny)))
                .add(currency == null ? UNKNOWN : number(currencies, currency))
                .add(roundsBefore(community, company, since))
                .add(first ? 1 : 0);
        size++;
        latest = Math.max(latest, since);
    }

    private @Nullable Raised round(int company, int since) {
        for (Raised round : community.member(company).background().rounds()) {
            if (round.date() != null && round.date().toEpochDay() == since) {
                return round;
            }
        }
        return null;
    }

    /** The number of days before a day on which a company is known to have been invested in, at most {@link DealTable#LATER}. */
    static int roundsBefore(Community community, int company, int day) {
        Neighbours ties = community.ties(company, TieKind.INVESTED, Direction.INCOMING);
        int rounds = 0;
        int last = Neighbours.UNKNOWN;
        for (int at = 0; at < ties.size() && ties.since(at) < day && rounds < DealTable.LATER; at++) {
            rounds += ties.since(at) == last ? 0 : 1;
            last = ties.since(at);
        }
        return rounds;
    }

    private int number(int company) {
        return companies.computeIfAbsent(company, c -> {
            companyList.add(c);
            return companyList.size() - 1;
        });
    }

    private static <T> int number(Map<T, Integer> numbers, T value) {
        Integer known = numbers.putIfAbsent(value, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private DealTable table() {
        starts.add(size);
        return new DealTable(
                investors.build().toArray(),
                starts.build().toArray(),
                companyList.stream().mapToInt(Integer::intValue).toArray(),
                new DealTable.Columns(columns.build().toArray()),
                new DealTable.Names(rounds, currencies, List.copyOf(amounts.keySet())),
                latest,
                next);
    }
}
