package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.MemberId;

/**
 * Finds contradictions among the meetings that must be held: by what each pair's own rules leave, by passing on what orders
 * and single slots imply, by matching each participant's meetings with slots, and by counting tables. What it names is a
 * contradiction for sure; that it names none does not mean that there is a plan.
 */
final class Contradictions {

    private final SessionRequest request;
    private final Places places;
    private final Openings openings;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Contradictions(SessionRequest request) {
        this.request = request;
        places = new Places(request);
        openings = new Openings(request, places);
    }

    static List<Conflict> of(SessionRequest request) {
        Contradictions contradictions = new Contradictions(request);
        contradictions.find();
        return contradictions.conflicts;
    }

    private void find() {
        List<Pair> required = openings.required().stream().sorted().toList();
        required.forEach(this::blocked);
        Domains domains = new Domains(request, openings, required);
        domains.pairsWithoutSlot().forEach(this::noPossibleSlot);
        if (!conflicts.isEmpty()) {
            return;
        }
        byMember(required).forEach(this::tooMany);
        domains.propagate().ifPresent(conflicts::add);
        if (conflicts.isEmpty()) {
            byMember(required).forEach((member, pairs) -> crowded(member, pairs, domains));
            slots(required, domains);
        }
    }

    private void blocked(Pair pair) {
        if (openings.isForbidden(pair)) {
            conflicts.add(new Conflict(
                    Conflict.Kind.BLOCKED_AND_REQUIRED,
                    List.of(new Rule.MustMeet(pair), new Rule.NeverMeet(pair)),
                    List.of(pair.first(), pair.second()),
                    "%s must meet and must never meet: drop one of the two.".formatted(pair)));
        }
    }

    private void noPossibleSlot(Pair pair) {
        boolean tables = openings.withoutTables(pair).mask() != 0;
        String why = tables
                ? "no table that both may use is open in the slots %s in which they could"
                        .formatted(openings.withoutTables(pair))
                : "%s is available in slots %s and %s in slots %s, and their rules leave none of those that they share"
                        .formatted(
                                pair.first(),
                                openings.participant(pair.first()).available(),
                                pair.second(),
                                openings.participant(pair.second()).available());
        conflicts.add(new Conflict(
                Conflict.Kind.NO_POSSIBLE_SLOT,
                Domains.rulesOf(request, pair),
                List.of(pair.first(), pair.second()),
                "%s must meet, but %s: widen one of them or drop the meeting.".formatted(pair, why)));
    }

    private static Map<MemberId, List<Pair>> byMember(List<Pair> pairs) {
        Map<MemberId, List<Pair>> result = new TreeMap<>();
        for (Pair pair : pairs) {
            result.computeIfAbsent(pair.first(), id -> new ArrayList<>()).add(pair);
            result.computeIfAbsent(pair.second(), id -> new ArrayList<>()).add(pair);
        }
        return result;
    }

    private void tooMany(MemberId member, List<Pair> pairs) {
        int most = openings.participant(member).maximum();
        if (pairs.size() > most) {
            add(
                    Conflict.Kind.TOO_MANY_FOR_MEMBER,
                    pairs,
                    List.of(member),
                    "%s must hold %d meetings, but wants %d at most: raise the maximum or drop some of them."
                            .formatted(member, pairs.size(), most));
        }
    }

    private void crowded(MemberId member, List<Pair> pairs, Domains domains) {
        List<Pair> clique = SlotHall.violation(pairs, domains);
        if (!clique.isEmpty()) {
            long slots = clique.stream().mapToLong(domains::mask).reduce(0, (a, b) -> a | b);
            add(
                    clique.size() == 2 ? Conflict.Kind.SAME_SLOT_TWICE : Conflict.Kind.TOO_MANY_FOR_MEMBER,
                    clique,
                    List.of(member),
                    "%s must hold %d meetings (%s), for which only the slots %s are left: free another slot or drop one."
                            .formatted(member, clique.size(), words(clique), new SlotSet(slots)));
        }
    }

    /** Counts the meetings confined to each set of slots that some meeting is confined to. */
    private void slots(List<Pair> required, Domains domains) {
        for (long mask : required.stream().mapToLong(domains::mask).distinct().toArray()) {
            List<Pair> confined = required.stream()
                    .filter(pair -> (domains.mask(pair) & ~mask) == 0)
                    .toList();
            SlotSet slots = new SlotSet(mask);
            int room = room(slots);
            if (confined.size() > room) {
                add(
                        slots.size() == 1 ? Conflict.Kind.TOO_MANY_FOR_SLOT : Conflict.Kind.TOO_MANY_FOR_SESSION,
                        confined,
                        List.of(),
                        "%d meetings must be held in the slots %s, which have room for %d: add tables or drop some."
                                .formatted(confined.size(), slots, room));
                return;
            }
        }
    }

    private int room(SlotSet slots) {
        int room = 0;
        for (int slot = 0; slot < request.timetable().slots(); slot++) {
            int inSlot = 0;
            for (int group = 0; slots.contains(slot) && group < places.groups(); group++) {
                inSlot += places.room(group, slot);
            }
            room += Math.min(inSlot, request.floor().mostMeetings());
        }
        return room;
    }

    private void add(Conflict.Kind kind, List<Pair> pairs, List<MemberId> members, String words) {
        List<Rule> rules = pairs.stream()
                .flatMap(pair -> Domains.rulesOf(request, pair).stream())
                .distinct()
                .toList();
        conflicts.add(new Conflict(kind, rules, members, words));
    }

    private static String words(List<Pair> pairs) {
        return pairs.stream().map(Pair::toString).collect(Collectors.joining(", "));
    }
}
