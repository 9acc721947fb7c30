package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Says which rules of a request a list of meetings breaks. It knows the rules and nothing of how plans are made.
 * Takes time linear in meetings and rules.
 */
public final class SessionChecker {

    private final SessionRequest request;
    private final Map<MemberId, Participant> participants;
    private final Map<TableId, Table> tables;
    private final List<Violation> violations = new ArrayList<>();

    private SessionChecker(SessionRequest request) {
        this.request = request;
        participants = request.participants().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        tables = request.floor().tables().stream().collect(Collectors.toMap(Table::id, Function.identity()));
    }

    /** Every violated rule, none where the meetings are a plan of the request. */
    public static List<Violation> check(SessionRequest request, List<Meeting> meetings) {
        SessionChecker checker = new SessionChecker(request);
        if (checker.namesOnlyWhatIsThere(meetings)) {
            checker.availability(meetings);
            checker.oneMeetingASlot(meetings);
            checker.maximum(meetings);
            checker.fixedTables(meetings);
            checker.tables(meetings);
            checker.mostMeetings(meetings);
            new RuleChecker(request, meetings, checker.violations).check();
        }
        return List.copyOf(checker.violations);
    }

    private boolean namesOnlyWhatIsThere(List<Meeting> meetings) {
        Map<Pair, Candidate> candidates =
                request.candidates().stream().collect(Collectors.toMap(Candidate::pair, Function.identity()));
        Map<Pair, Meeting> seen = new HashMap<>();
        for (Meeting meeting : meetings) {
            if (!candidates.containsKey(meeting.pair())) {
                add("candidate", both(meeting), "", "%s are no candidates.".formatted(meeting.pair()));
            }
            if (seen.put(meeting.pair(), meeting) != null) {
                add("once", both(meeting), "", "%s meet more than once.".formatted(meeting.pair()));
            }
            if (!request.timetable().all().contains(meeting.slot())) {
                add("slot", both(meeting), "", "%s: there is no such slot.".formatted(meeting));
            }
            if (!tables.containsKey(meeting.table())) {
                add("table", both(meeting), meeting.table().value(), "%s: there is no such table.".formatted(meeting));
            }
        }
        return violations.isEmpty();
    }

    private void availability(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            for (MemberId member : both(meeting)) {
                if (!participant(member).available().contains(meeting.slot())) {
                    add("availability", List.of(member), "", "%s: %s is not available.".formatted(meeting, member));
                }
            }
        }
    }

    private void oneMeetingASlot(List<Meeting> meetings) {
        byMember(meetings)
                .forEach((member, own) -> own.stream()
                        .collect(Collectors.groupingBy(Meeting::slot, TreeMap::new, Collectors.counting()))
                        .forEach((slot, count) -> {
                            if (count > 1) {
                                add(
                                        "one-meeting-a-slot",
                                        List.of(member),
                                        "",
                                        "%s has %d meetings in slot %d.".formatted(member, count, slot));
                            }
                        }));
    }

    private void maximum(List<Meeting> meetings) {
        byMember(meetings).forEach((member, own) -> {
            int maximum = participant(member).maximum();
            if (own.size() > maximum) {
                add(
                        "maximum",
                        List.of(member),
                        "",
                        "%s has %d meetings, at most %d are wanted.".formatted(member, own.size(), maximum));
            }
        });
    }

    private void fixedTables(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            for (MemberId member : both(meeting)) {
                participant(member).table().ifPresent(table -> {
                    if (!table.equals(meeting.table())) {
                        add(
                                "fixed-table",
                                List.of(member),
                                table.value(),
                                "%s: %s stays at table %s.".formatted(meeting, member, table));
                    }
                });
            }
        }
    }

    private void tables(List<Meeting> meetings) {
        Map<TableId, int[]> load = new TreeMap<>();
        for (Meeting meeting : meetings) {
            Table table = table(meeting.table());
            if (!table.open().contains(meeting.slot())) {
                add("table-open", both(meeting), table.id().value(), "%s: the table is closed.".formatted(meeting));
            }
            if (!table.reservation()
                    .admits(
                            participant(meeting.pair().first()),
                            participant(meeting.pair().second()))) {
                add(
                        "table-reserved",
                        both(meeting),
                        table.id().value(),
                        "%s: the table is for %s.".formatted(meeting, table.reservation()));
            }
            load.computeIfAbsent(meeting.table(), id -> new int[SlotSet.MOST])[meeting.slot()]++;
        }
        load.forEach((id, bySlot) -> {
            int capacity = table(id).capacity();
            for (int slot = 0; slot < bySlot.length; slot++) {
                if (bySlot[slot] > capacity) {
                    add(
                            "table-capacity",
                            List.of(),
                            id.value(),
                            "Table %s holds %d meetings in slot %d, has room for %d."
                                    .formatted(id, bySlot[slot], slot, capacity));
                }
            }
        });
    }

    private void mostMeetings(List<Meeting> meetings) {
        int most = request.floor().mostMeetings();
        meetings.stream()
                .collect(Collectors.groupingBy(Meeting::slot, TreeMap::new, Collectors.counting()))
                .forEach((slot, count) -> {
                    if (count > most) {
                        add(
                                "most-meetings",
                                List.of(),
                                "",
                                "Slot %d has %d meetings, at most %d fit.".formatted(slot, count, most));
                    }
                });
    }

    private static List<MemberId> both(Meeting meeting) {
        return List.of(meeting.pair().first(), meeting.pair().second());
    }

    static Map<MemberId, List<Meeting>> byMember(List<Meeting> meetings) {
        Map<MemberId, List<Meeting>> result = new TreeMap<>();
        for (Meeting meeting : meetings.stream().sorted().toList()) {
            for (MemberId member : both(meeting)) {
                result.computeIfAbsent(member, id -> new ArrayList<>()).add(meeting);
            }
        }
        return result;
    }

    private Participant participant(MemberId id) {
        return found(participants.get(id), id);
    }

    private Table table(TableId id) {
        return found(tables.get(id), id);
    }

    private static <T> T found(@Nullable T value, Object id) {
        if (value == null) {
            throw new IllegalStateException("%s was checked to be there and is not.".formatted(id));
        }
        return value;
    }

    private void add(String rule, List<MemberId> members, String table, String words) {
        violations.add(new Violation(rule, members, table, words));
    }
}
