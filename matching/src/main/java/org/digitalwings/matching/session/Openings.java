package org.digitalwings.matching.session;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.MemberId;

/** In which slots and at which tables each pair could meet, going by the rules that speak of one pair alone. */
final class Openings {

    private final SessionRequest request;
    private final Places places;
    private final Map<MemberId, Participant> participants;
    private final Map<Pair, Long> slotsByRule = new HashMap<>();
    private final Map<Pair, Set<TableId>> tablesByRule = new HashMap<>();
    private final Set<Pair> never = new HashSet<>();
    private final Set<Pair> must = new HashSet<>();

    Openings(SessionRequest request, Places places) {
        this.request = request;
        this.places = places;
        participants = request.participants().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        request.rules().forEach(this::read);
    }

    private void read(Rule rule) {
        switch (rule) {
            case Rule.NeverMeet only -> never.add(once(only.pair()));
            case Rule.MustMeet only -> must.add(only.pair());
            case Rule.AtSlot at -> slotsByRule.merge(at.pair(), 1L << at.slot(), (a, b) -> a & b);
            case Rule.InBlock in ->
                slotsByRule.merge(
                        in.pair(),
                        request.timetable()
                                .block(in.block())
                                .orElseThrow()
                                .slots()
                                .mask(),
                        (a, b) -> a & b);
            case Rule.AtTable at ->
                tablesByRule.computeIfAbsent(at.pair(), pair -> new HashSet<>()).add(at.table());
            case Rule.Before before -> {}
            case Rule.EvenBreaks even -> {}
        }
    }

    private static Pair once(Pair pair) {
        return new Pair(pair.first(), pair.second());
    }

    boolean isForbidden(Pair pair) {
        return never.contains(once(pair));
    }

    boolean isRequired(Pair pair) {
        return must.contains(pair);
    }

    Set<Pair> required() {
        return must;
    }

    Participant participant(MemberId id) {
        Participant participant = participants.get(id);
        if (participant == null) {
            throw new IllegalArgumentException("%s is no participant: ask about participants.".formatted(id));
        }
        return participant;
    }

    /** The slots in which both are available and no rule and no table forbids a meeting. */
    SlotSet slots(Pair pair) {
        long open = 0;
        for (int group : groups(pair)) {
            open |= places.open(group).mask();
        }
        return withoutTables(pair).and(new SlotSet(open));
    }

    /** The same, leaving tables out of account. */
    SlotSet withoutTables(Pair pair) {
        return participant(pair.first())
                .available()
                .and(participant(pair.second()).available())
                .and(request.timetable().all())
                .and(new SlotSet(slotsByRule.getOrDefault(pair, -1L)));
    }

    /** The groups of tables that may take the pair, those reserved for it first; none where tables contradict. */
    int[] groups(Pair pair) {
        Participant a = participant(pair.first());
        Participant b = participant(pair.second());
        int[] admitting = places.admitting(a, b);
        Set<TableId> tables = new HashSet<>(tablesByRule.getOrDefault(pair, Set.of()));
        a.table().ifPresent(tables::add);
        b.table().ifPresent(tables::add);
        if (tables.isEmpty()) {
            return admitting;
        }
        int only = tables.size() == 1 ? places.group(List.copyOf(tables).getFirst()) : -1;
        return IntStream.of(only)
                .filter(group -> Arrays.stream(admitting).anyMatch(other -> other == group))
                .toArray();
    }
}
