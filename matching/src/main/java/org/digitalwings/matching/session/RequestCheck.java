package org.digitalwings.matching.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.MemberId;

/** Whether all that a request names is there. */
final class RequestCheck {

    private final Set<MemberId> members = new HashSet<>();
    private final Set<TableId> tables;
    private final Timetable timetable;
    private final Set<Pair> pairs = new HashSet<>();

    RequestCheck(List<Participant> participants, Timetable timetable, Floor floor) {
        this.timetable = timetable;
        tables = floor.tables().stream().map(Table::id).collect(Collectors.toSet());
        for (Participant participant : participants) {
            require(
                    members.add(participant.id()),
                    () -> "Participant %s is there twice: give each once.".formatted(participant.id()));
        }
        for (Participant participant : participants) {
            participant.table().ifPresent(table -> requireTable(table, "Participant " + participant.id()));
        }
        for (Table table : floor.tables()) {
            if (table.reservation() instanceof Reservation.OneMember only) {
                requireMember(only.member(), "The reservation of table " + table.id());
            }
        }
    }

    void check(List<Candidate> candidates, List<Rule> rules) {
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            require(pairs.add(pair), () -> "Candidate %s is there twice: give each pair once.".formatted(pair));
            requireMember(pair.first(), candidate);
            requireMember(pair.second(), candidate);
        }
        rules.forEach(this::check);
    }

    private void check(Rule rule) {
        switch (rule) {
            case Rule.NeverMeet never -> {
                requireMember(never.pair().first(), rule);
                requireMember(never.pair().second(), rule);
            }
            case Rule.MustMeet must -> requirePair(must.pair(), rule);
            case Rule.AtSlot at -> {
                requirePair(at.pair(), rule);
                require(
                        timetable.all().contains(at.slot()),
                        () -> "Rule %s names a slot beyond the timetable's last.".formatted(rule));
            }
            case Rule.AtTable at -> {
                requirePair(at.pair(), rule);
                requireTable(at.table(), rule);
            }
            case Rule.InBlock in -> {
                requirePair(in.pair(), rule);
                require(
                        timetable.block(in.block()).isPresent(),
                        () -> "Rule %s names a block that is not in the timetable.".formatted(rule));
            }
            case Rule.Before before -> {
                requirePair(before.earlier(), rule);
                requirePair(before.later(), rule);
                require(
                        !before.earlier().equals(before.later()),
                        () -> "Rule %s names one meeting twice: name two.".formatted(rule));
            }
            case Rule.EvenBreaks even ->
                require(even.spread() >= 0, () -> "Rule %s must not be negative.".formatted(rule));
        }
    }

    private void requireMember(MemberId member, Object by) {
        require(
                members.contains(member),
                () -> "%s names %s, who is no participant: add the participant.".formatted(by, member));
    }

    private void requireTable(TableId table, Object by) {
        require(
                tables.contains(table),
                () -> "%s names table %s, which is not on the floor: add the table.".formatted(by, table));
    }

    private void requirePair(Pair pair, Rule rule) {
        require(
                pairs.contains(pair),
                () -> "Rule %s names %s, who are no candidates: add the candidate.".formatted(rule, pair));
    }

    private static void require(boolean holds, Supplier<String> message) {
        if (!holds) {
            throw new IllegalArgumentException(message.get());
        }
    }
}
