package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.MemberId;

/** What a list of meetings is worth to the goals of a request, counted from scratch. */
public final class Appraisal {

    private final SessionRequest request;
    private final Map<MemberId, List<Meeting>> byMember;
    private final List<Meeting> meetings;

    private Appraisal(SessionRequest request, List<Meeting> meetings) {
        this.request = request;
        this.meetings = meetings;
        byMember = SessionChecker.byMember(meetings);
    }

    /** The worth by goal of meetings that are all candidates of the request. */
    public static Worth of(SessionRequest request, List<Meeting> meetings) {
        Appraisal appraisal = new Appraisal(request, meetings);
        int breaks = appraisal.breaks();
        int changes = appraisal.tableChanges();
        Goals goals = request.goals();
        return new Worth(
                appraisal.utility(),
                appraisal.coverage(),
                appraisal.unchanged(),
                breaks,
                (long) breaks * goals.breakPenalty(),
                changes,
                (long) changes * goals.tableChangePenalty());
    }

    /** Who has fewer meetings than wanted, the worst off first: by meetings held, then by how many are lacking, then by id. */
    static List<Shortfall> shortfalls(SessionRequest request, List<Meeting> meetings) {
        Appraisal appraisal = new Appraisal(request, meetings);
        List<Shortfall> result = new ArrayList<>();
        for (Participant participant : request.participants()) {
            int count = appraisal.of(participant).size();
            if (count < participant.minimum()) {
                result.add(new Shortfall(participant.id(), count, participant.minimum()));
            }
        }
        result.sort(Comparator.comparingInt(Shortfall::meetings)
                .thenComparing(Comparator.comparingInt(Shortfall::minimum).reversed())
                .thenComparing(Shortfall::member));
        return result;
    }

    private List<Meeting> of(Participant participant) {
        return byMember.getOrDefault(participant.id(), List.of());
    }

    private long utility() {
        Map<Pair, Integer> value = request.candidates().stream()
                .collect(Collectors.toMap(
                        Candidate::pair,
                        candidate -> candidate.utility()
                                + candidate.wishedBy().size() * request.goals().wishBonus()));
        return meetings.stream()
                .mapToLong(meeting -> value.getOrDefault(meeting.pair(), 0))
                .sum();
    }

    private long coverage() {
        long sum = 0;
        for (Participant participant : request.participants()) {
            for (int count = 1; count <= of(participant).size(); count++) {
                sum += request.goals().meetingBonus(count, participant.minimum());
            }
        }
        return sum;
    }

    private long unchanged() {
        Map<Pair, Integer> earlier = new HashMap<>();
        request.earlier().forEach(meeting -> earlier.put(meeting.pair(), meeting.slot()));
        long sum = 0;
        for (Meeting meeting : meetings) {
            Integer slot = earlier.get(meeting.pair());
            if (slot != null) {
                sum += request.goals().unchangedPairBonus();
                sum += slot == meeting.slot() ? request.goals().unchangedSlotBonus() : 0;
            }
        }
        return sum;
    }

    private int breaks() {
        Breaks breaks = Breaks.of(request.timetable(), request.goals().breakSpan());
        return byMember.values().stream()
                .mapToInt(own -> breaks.count(
                        own.stream().mapToLong(meeting -> 1L << meeting.slot()).reduce(0, (a, b) -> a | b)))
                .sum();
    }

    private int tableChanges() {
        int changes = 0;
        for (List<Meeting> own : byMember.values()) {
            for (int i = 1; i < own.size(); i++) {
                changes += own.get(i).table().equals(own.get(i - 1).table()) ? 0 : 1;
            }
        }
        return changes;
    }
}
