package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * An upper limit on what all pairs at all tables are worth. In a round nobody meets more others than the largest table has other
 * seats, and all together meet no more than the sizes of the tables allow. Each guest is given the most valuable meetings
 * with whomever, a new acquaintance once for each other; a pair counts half for either. O(guests^2).
 */
final class PairBound {

    private final SeatingRules rules;
    private final SeatingValues values;
    private final List<List<Integer>> acquainted;
    private final List<List<Integer>> apart;

    PairBound(SeatingRules rules, SeatingValues values) {
        this.rules = rules;
        this.values = values;
        this.acquainted = neighbours(rules.request.acquainted());
        this.apart = neighbours(rules.request.apart());
    }

    double limit() {
        int[] meetings = new int[rules.guests];
        long total = 0;
        for (int round = 0; round < rules.rounds; round++) {
            int largest = Arrays.stream(rules.most[round]).max().orElse(0);
            total += meetings(round);
            for (int guest = 0; guest < rules.guests; guest++) {
                meetings[guest] += rules.isThere(round, guest) ? Math.max(0, largest - 1) : 0;
            }
        }
        double[] worth = new double
                [Math.toIntExact(Arrays.stream(meetings).asLongStream().sum())];
        int end = 0;
        for (int guest = 0; guest < rules.guests; guest++) {
            end = fill(worth, end, meetings[guest], guest);
        }
        Arrays.sort(worth);
        double sum = 0;
        for (int i = worth.length - 1; i >= 0 && i >= worth.length - total; i--) {
            sum += worth[i];
        }
        return sum / 2;
    }

    /** How many meetings the guests have in a round, those of both of a pair counted, at most. */
    private long meetings(int round) {
        int[] least = rules.least[round];
        int larger = rules.present(round) - Arrays.stream(least).sum();
        List<Integer> bySize = new ArrayList<>();
        long meetings = 0;
        for (int k = 0; k < least.length; k++) {
            meetings += (long) least[k] * (least[k] - 1);
            if (rules.most[round][k] > least[k]) {
                bySize.add(least[k]);
            }
        }
        bySize.sort(Comparator.reverseOrder());
        for (int i = 0; i < Math.min(larger, bySize.size()); i++) {
            meetings += 2L * bySize.get(i);
        }
        return meetings;
    }

    /** Fills in what the best meetings of a guest are worth, and answers where they end. */
    private int fill(double[] worth, int start, int meetings, int guest) {
        int[] strangers = new int[SeatingValues.KINDS];
        int[] known = new int[SeatingValues.KINDS];
        for (int other = 0; other < rules.guests; other++) {
            strangers[values.kind(guest, other)]++;
        }
        strangers[values.kind(guest, guest)]--;
        for (int other : apart.get(guest)) {
            strangers[values.kind(guest, other)]--;
        }
        for (int other : acquainted.get(guest)) {
            if (!apart.get(guest).contains(other)) {
                strangers[values.kind(guest, other)]--;
                known[values.kind(guest, other)]++;
            }
        }
        List<Meetings> all = new ArrayList<>();
        for (int kind = 0; kind < SeatingValues.KINDS; kind++) {
            double again = values.worthOf(kind);
            all.add(new Meetings(again + values.meeting, strangers[kind]));
            all.add(new Meetings(again, (rules.rounds - 1) * strangers[kind] + rules.rounds * known[kind]));
        }
        all.sort(Comparator.comparingDouble(Meetings::worth).reversed());
        int end = start;
        for (Meetings some : all) {
            int next = (int) Math.min(start + (long) meetings, end + (long) some.count());
            Arrays.fill(worth, end, next, some.worth());
            end = next;
        }
        return end;
    }

    private List<List<Integer>> neighbours(Set<Pair> pairs) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int guest = 0; guest < rules.guests; guest++) {
            neighbours.add(new ArrayList<>());
        }
        for (Pair pair : pairs) {
            Integer one = rules.indexOf.get(pair.first());
            Integer other = rules.indexOf.get(pair.second());
            if (one != null && other != null) {
                neighbours.get(one).add(other);
                neighbours.get(other).add(one);
            }
        }
        return neighbours;
    }

    private record Meetings(double worth, int count) {}
}
