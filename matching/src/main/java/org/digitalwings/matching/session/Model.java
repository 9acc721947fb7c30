package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.MemberId;

/**
 * A request on arrays: participants and pairs are numbers in the order of their ids, so that ties break by id. Pairs that
 * no plan can contain are left out.
 */
final class Model {

    final Goals goals;
    final int people;
    final int slots;
    final List<Participant> participants;
    final List<Pair> pairs;
    final int[] first;
    final int[] second;
    final int[] value;
    final int[] keptSlot;
    final long[] allowed;
    final boolean[] must;
    final int mustCount;
    final int[][] groups;
    final int[][] pairsOf;
    final int[][] later;
    final int[][] earlier;
    final int[] maximum;
    final int[][] coverage;
    final int breakLimit;
    final Breaks breaks;
    final Places places;
    final int mostMeetings;

    Model(SessionRequest request) {
        goals = request.goals();
        slots = request.timetable().slots();
        participants = request.participants().stream()
                .sorted(Comparator.comparing(Participant::id))
                .toList();
        people = participants.size();
        places = new Places(request);
        mostMeetings = request.floor().mostMeetings();
        breaks = Breaks.of(request.timetable(), goals.breakSpan());
        Openings openings = new Openings(request, places);
        List<Candidate> possible = possible(request, openings);
        pairs = possible.stream().map(Candidate::pair).toList();
        Map<MemberId, Integer> numbers =
                numbers(participants.stream().map(Participant::id).toList());
        first = pairs.stream().mapToInt(pair -> number(numbers, pair.first())).toArray();
        second = pairs.stream().mapToInt(pair -> number(numbers, pair.second())).toArray();
        allowed = pairs.stream().mapToLong(pair -> openings.slots(pair).mask()).toArray();
        groups = pairs.stream().map(openings::groups).toArray(int[][]::new);
        must = new boolean[pairs.size()];
        for (int pair = 0; pair < must.length; pair++) {
            must[pair] = openings.isRequired(pairs.get(pair));
        }
        mustCount = openings.required().size();
        keptSlot = keptSlots(request, numbers(pairs));
        value = values(possible, request);
        pairsOf = incidence();
        later = new int[pairs.size()][];
        earlier = new int[pairs.size()][];
        orders(request, numbers(pairs));
        maximum = participants.stream()
                .mapToInt(
                        person -> Math.min(person.maximum(), person.available().size()))
                .toArray();
        coverage = participants.stream().map(this::coverage).toArray(int[][]::new);
        breakLimit = breakLimit(request);
    }

    private static List<Candidate> possible(SessionRequest request, Openings openings) {
        return request.candidates().stream()
                .filter(candidate -> !openings.isForbidden(candidate.pair()))
                .filter(candidate -> openings.slots(candidate.pair()).mask() != 0)
                .filter(candidate -> canMeet(openings, candidate.pair()))
                .sorted(Comparator.comparing(Candidate::pair))
                .toList();
    }

    private static int breakLimit(SessionRequest request) {
        return request.rules().stream()
                .mapToInt(rule -> rule instanceof Rule.EvenBreaks even ? even.spread() : Integer.MAX_VALUE)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean canMeet(Openings openings, Pair pair) {
        return openings.participant(pair.first()).maximum() > 0
                && openings.participant(pair.second()).maximum() > 0;
    }

    private static <T> Map<T, Integer> numbers(List<T> things) {
        Map<T, Integer> numbers = HashMap.newHashMap(things.size());
        for (T thing : things) {
            numbers.put(thing, numbers.size());
        }
        return numbers;
    }

    private static <T> int number(Map<T, Integer> numbers, T thing) {
        return numbers.getOrDefault(thing, -1);
    }

    private int[] keptSlots(SessionRequest request, Map<Pair, Integer> numbers) {
        int[] kept = new int[pairs.size()];
        Arrays.fill(kept, -1);
        for (Meeting meeting : request.earlier()) {
            int pair = number(numbers, meeting.pair());
            if (pair >= 0) {
                kept[pair] = meeting.slot();
            }
        }
        return kept;
    }

    private int[] values(List<Candidate> possible, SessionRequest request) {
        int[] values = new int[possible.size()];
        for (int pair = 0; pair < values.length; pair++) {
            Candidate candidate = possible.get(pair);
            int wishes = candidate.wishedBy().size() * request.goals().wishBonus();
            values[pair] = candidate.utility() + wishes + (keptSlot[pair] >= 0 ? goals.unchangedPairBonus() : 0);
        }
        return values;
    }

    private int[][] incidence() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            lists.add(new ArrayList<>());
        }
        for (int pair = 0; pair < first.length; pair++) {
            lists.get(first[pair]).add(pair);
            lists.get(second[pair]).add(pair);
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private void orders(SessionRequest request, Map<Pair, Integer> numbers) {
        Arrays.fill(later, new int[0]);
        Arrays.fill(earlier, new int[0]);
        for (Rule rule : request.rules()) {
            if (rule instanceof Rule.Before before) {
                int one = number(numbers, before.earlier());
                int other = number(numbers, before.later());
                if (one >= 0 && other >= 0) {
                    later[one] = with(later[one], other);
                    earlier[other] = with(earlier[other], one);
                }
            }
        }
    }

    private static int[] with(int[] list, int element) {
        int[] result = Arrays.copyOf(list, list.length + 1);
        result[list.length] = element;
        return result;
    }

    /** What the first 0, 1, 2 … meetings of a participant add together. */
    private int[] coverage(Participant person) {
        int[] sums = new int[slots + 1];
        for (int count = 1; count <= slots; count++) {
            sums[count] = sums[count - 1] + goals.meetingBonus(count, person.minimum());
        }
        return sums;
    }

    int pairCount() {
        return first.length;
    }

    /** What a pair adds where it meets in a slot, but for what it adds to its two participants. */
    int value(int pair, int slot) {
        return keptSlot[pair] == slot ? value[pair] + goals.unchangedSlotBonus() : value[pair];
    }

    /** The most that a pair adds in any slot. */
    int mostValue(int pair) {
        return keptSlot[pair] >= 0 ? value[pair] + goals.unchangedSlotBonus() : value[pair];
    }

    int other(int pair, int person) {
        return first[pair] == person ? second[pair] : first[pair];
    }
}
