package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tables of a floor, grouped by what they admit: a plan has to count meetings a group, and seats them at single
 * tables in the end.
 *
 * <p>Tables that a rule or a participant names, or whose names differ in what they take, are groups of their own.
 */
final class Places {

    private final List<List<Table>> groups;
    private final Map<TableId, Integer> groupOf = new HashMap<>();
    private final List<Integer> general = new ArrayList<>();
    private final Map<Participant, List<Integer>> reserved = new HashMap<>();

    Places(SessionRequest request) {
        List<TableId> named = named(request);
        groups = List.copyOf(request.floor().tables().stream()
                .collect(Collectors.groupingBy(
                        table -> new Kind(
                                table.reservation(),
                                table.open().and(request.timetable().all()),
                                named.contains(table.id()) ? Optional.of(table.id()) : Optional.empty()),
                        LinkedHashMap::new,
                        Collectors.toUnmodifiableList()))
                .values());
        for (int group = 0; group < groups.size(); group++) {
            for (Table table : groups.get(group)) {
                groupOf.put(table.id(), group);
            }
            if (groups.get(group).getFirst().reservation() instanceof Reservation.Anyone) {
                general.add(group);
            }
        }
        request.participants().forEach(participant -> reserved.put(participant, reservedFor(participant)));
    }

    private record Kind(Reservation reservation, SlotSet open, Optional<TableId> alone) {}

    private static List<TableId> named(SessionRequest request) {
        List<TableId> named = new ArrayList<>();
        request.participants().forEach(participant -> participant.table().ifPresent(named::add));
        for (Rule rule : request.rules()) {
            if (rule instanceof Rule.AtTable at) {
                named.add(at.table());
            }
        }
        return named;
    }

    private List<Integer> reservedFor(Participant participant) {
        List<Integer> own = new ArrayList<>();
        List<Integer> ofSide = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            switch (groups.get(group).getFirst().reservation()) {
                case Reservation.Anyone anyone -> {}
                case Reservation.OneMember only -> {
                    if (only.member().equals(participant.id())) {
                        own.add(group);
                    }
                }
                case Reservation.OneSide only -> {
                    if (only.side().equals(participant.side())) {
                        ofSide.add(group);
                    }
                }
            }
        }
        own.addAll(ofSide);
        return List.copyOf(own);
    }

    int groups() {
        return groups.size();
    }

    List<Table> tables(int group) {
        return groups.get(group);
    }

    /** The room of a group in a slot. */
    int room(int group, int slot) {
        return groups.get(group).getFirst().open().contains(slot)
                ? groups.get(group).stream().mapToInt(Table::capacity).sum()
                : 0;
    }

    /** The slots in which a group is open. */
    SlotSet open(int group) {
        return groups.get(group).getFirst().open();
    }

    /** The groups that admit a meeting of the two, reserved ones first. */
    int[] admitting(Participant a, Participant b) {
        if (reserved(a).isEmpty() && reserved(b).isEmpty()) {
            return general.stream().mapToInt(Integer::intValue).toArray();
        }
        List<Integer> result = new ArrayList<>(reserved(a));
        reserved(b).stream().filter(group -> !result.contains(group)).forEach(result::add);
        result.addAll(general);
        return result.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Integer> reserved(Participant participant) {
        return reserved.getOrDefault(participant, List.of());
    }

    /** The group of one table. */
    int group(TableId table) {
        return groupOf.getOrDefault(table, -1);
    }
}
