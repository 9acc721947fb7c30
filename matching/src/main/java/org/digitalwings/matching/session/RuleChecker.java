package org.digitalwings.matching.session;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/** Says which of a request's extra rules its meetings break. */
final class RuleChecker {

    private final SessionRequest request;
    private final List<Violation> violations;
    private final Map<Pair, Meeting> held;
    private final Map<MemberId, List<Meeting>> byMember;

    RuleChecker(SessionRequest request, List<Meeting> meetings, List<Violation> violations) {
        this.request = request;
        this.violations = violations;
        held = meetings.stream().collect(Collectors.toMap(Meeting::pair, Function.identity()));
        byMember = SessionChecker.byMember(meetings);
    }

    void check() {
        for (Rule rule : request.rules()) {
            if (!holds(rule)) {
                violations.add(new Violation(
                        rule.getClass().getSimpleName(), members(rule), "", "%s is not kept.".formatted(rule)));
            }
        }
    }

    /** Whom a rule is about. */
    static List<MemberId> members(Rule rule) {
        return switch (rule) {
            case Rule.NeverMeet never -> members(never.pair());
            case Rule.MustMeet must -> members(must.pair());
            case Rule.AtSlot at -> members(at.pair());
            case Rule.AtTable at -> members(at.pair());
            case Rule.InBlock in -> members(in.pair());
            case Rule.Before before -> members(before.earlier());
            case Rule.EvenBreaks even -> List.of();
        };
    }

    private static List<MemberId> members(Pair pair) {
        return List.of(pair.first(), pair.second());
    }

    boolean holds(Rule rule) {
        return switch (rule) {
            case Rule.NeverMeet never -> held.keySet().stream().noneMatch(never.pair()::isOfSameTwo);
            case Rule.MustMeet must -> held.containsKey(must.pair());
            case Rule.AtSlot at -> slot(at.pair(), at.slot()) == at.slot();
            case Rule.AtTable at -> atTable(held.get(at.pair()), at.table());
            case Rule.InBlock in -> inBlock(held.get(in.pair()), in.block());
            case Rule.Before before -> slot(before.earlier(), -1) < slot(before.later(), SlotSet.MOST);
            case Rule.EvenBreaks even -> spread() <= even.spread();
        };
    }

    private int slot(Pair pair, int otherwise) {
        Meeting meeting = held.get(pair);
        return meeting == null ? otherwise : meeting.slot();
    }

    private static boolean atTable(@Nullable Meeting meeting, TableId table) {
        return meeting == null || meeting.table().equals(table);
    }

    private boolean inBlock(@Nullable Meeting meeting, String block) {
        return meeting == null
                || request.timetable().block(block).orElseThrow().slots().contains(meeting.slot());
    }

    private int spread() {
        int most = 0;
        int fewest = Integer.MAX_VALUE;
        for (Participant participant : request.participants()) {
            int breaks = breaks(byMember.getOrDefault(participant.id(), List.of()));
            most = Math.max(most, breaks);
            fewest = Math.min(fewest, breaks);
        }
        return request.participants().isEmpty() ? 0 : most - fewest;
    }

    /** The breaks of one participant's meetings, given in the order of their slots. */
    private int breaks(List<Meeting> own) {
        int breaks = 0;
        for (int i = 1; i < own.size(); i++) {
            int last = own.get(i - 1).slot();
            int slot = own.get(i).slot();
            boolean counts = request.goals().breakSpan() == BreakSpan.SESSION || stretch(last) == stretch(slot);
            if (slot - last > 1 && counts) {
                breaks++;
            }
        }
        return breaks;
    }

    /** A number that slots of the same block, and slots between the same two blocks, have in common. */
    private int stretch(int slot) {
        int number = 0;
        for (Block block : request.timetable().blocks()) {
            if (slot < block.from()) {
                return number;
            }
            if (slot < block.to()) {
                return number + 1;
            }
            number += 2;
        }
        return number;
    }
}
