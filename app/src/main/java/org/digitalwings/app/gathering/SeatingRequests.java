package org.digitalwings.app.gathering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.Seat;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Neighbours;
import org.digitalwings.matching.community.TieKind;
import org.digitalwings.matching.roundtable.Guest;
import org.digitalwings.matching.roundtable.Pair;
import org.digitalwings.matching.roundtable.RoleNeed;
import org.digitalwings.matching.roundtable.SeatLock;
import org.digitalwings.matching.roundtable.SeatingRequest;
import org.digitalwings.matching.roundtable.SeatingWeights;
import org.digitalwings.matching.roundtable.Table;
import org.jspecify.annotations.Nullable;

/**
 * Turns a stored roundtable into the request that its planner takes. Who blocked somebody or declared a conflict sits apart from
 * them; who met before, invested in or works for somebody knows them.
 */
final class SeatingRequests {

    private static final Set<TieKind> APART = Set.of(TieKind.BLOCKED, TieKind.DECLARED_CONFLICT);
    private static final Set<TieKind> ACQUAINTED =
            Set.of(TieKind.MET, TieKind.WORKS_AT, TieKind.FOUNDED, TieKind.RUNS, TieKind.INVESTED, TieKind.JUDGED);

    private SeatingRequests() {}

    static SeatingRequest request(
            RoundtableRules rules, List<Invitation> invitations, List<Seat> earlier, Community community) {
        List<Invitation> coming =
                invitations.stream().filter(SessionRequests::comes).toList();
        Set<MemberId> there = Ids.of(coming);
        Set<Pair> apart = ties(there, community, APART);
        rules.apart().forEach(pair -> apart.add(Pair.of(new MemberId(pair.get(0)), new MemberId(pair.get(1)))));
        return new SeatingRequest(
                rules.rounds(),
                coming.stream().map(one -> guest(one, rules, community)).toList(),
                rules.tables().stream().map(table -> table(table, there)).toList(),
                locks(rules, coming, earlier),
                apart,
                ties(there, community, ACQUAINTED),
                rules.needs().entrySet().stream()
                        .filter(need -> need.getValue() > 0)
                        .map(need -> new RoleNeed(need.getKey(), need.getValue()))
                        .toList(),
                SeatingWeights.balanced());
    }

    /** The seats of a plan as they are stored; those that were locked stay so. */
    static List<Seat> stored(
            List<org.digitalwings.matching.roundtable.Seat> planned, List<Seat> earlier, RoundtableRules rules) {
        Set<Seat> locked = earlier.stream().filter(Seat::locked).collect(Collectors.toSet());
        return planned.stream()
                .map(seat -> {
                    String table = rules.tables().get(seat.table()).name();
                    Seat free = Seat.of(Ids.stored(seat.guest()), seat.round(), table);
                    Seat fixed = new Seat(Ids.stored(seat.guest()), seat.round(), table, true);
                    return locked.contains(fixed) ? fixed : free;
                })
                .toList();
    }

    /** The seats as the checker takes them; tables that the rules do not have any more are counted as beyond the last. */
    static List<org.digitalwings.matching.roundtable.Seat> planned(List<Seat> seats, RoundtableRules rules) {
        Map<String, Integer> tables = tables(rules);
        return seats.stream()
                .map(seat -> new org.digitalwings.matching.roundtable.Seat(
                        Ids.of(seat.member()), seat.round(), tables.getOrDefault(seat.table(), tables.size())))
                .toList();
    }

    /** The seats whose guest, round and table are still there. */
    static List<Seat> possible(List<Seat> seats, List<Invitation> participants, RoundtableRules rules) {
        Set<MemberId> there = SessionRequests.coming(participants);
        Map<String, Integer> tables = tables(rules);
        return seats.stream()
                .filter(seat -> there.contains(Ids.of(seat.member())))
                .filter(seat -> seat.round() < rules.rounds() && tables.containsKey(seat.table()))
                .toList();
    }

    private static Map<String, Integer> tables(RoundtableRules rules) {
        Map<String, Integer> tables = new HashMap<>();
        rules.tables().forEach(table -> tables.put(table.name(), tables.size()));
        return tables;
    }

    /** Seats that a person fixed, and all seats of those who stay at a table. */
    private static List<SeatLock> locks(RoundtableRules rules, List<Invitation> coming, List<Seat> earlier) {
        Map<String, Integer> tables = tables(rules);
        Set<MemberId> there = Ids.of(coming);
        Set<SeatLock> locks = new LinkedHashSet<>();
        earlier.stream()
                .filter(seat -> seat.locked() && there.contains(Ids.of(seat.member())))
                .filter(seat -> tables.containsKey(seat.table()) && seat.round() < rules.rounds())
                .forEach(seat -> locks.add(
                        new SeatLock(Ids.of(seat.member()), seat.round(), tables.getOrDefault(seat.table(), 0))));
        for (Invitation guest : coming) {
            Integer table = guest.table() == null ? null : tables.get(guest.table());
            for (int round = 0; table != null && round < rules.rounds(); round++) {
                if ((guest.available() >>> round & 1) == 1) {
                    locks.add(new SeatLock(Ids.of(guest), round, table));
                }
            }
        }
        return List.copyOf(locks);
    }

    private static Table table(RoundtableRules.TableRules table, Set<MemberId> there) {
        Map<String, Double> topics =
                table.topics().stream().distinct().collect(Collectors.toMap(topic -> topic, topic -> 1.0));
        MemberId host = table.host() == null ? null : new MemberId(table.host());
        // Who hosts and does not come leaves the table without a host.
        return new Table(table.name(), table.seats(), topics, host != null && there.contains(host) ? host : null);
    }

    private static Guest guest(Invitation invitation, RoundtableRules rules, Community community) {
        Optional<Member> member = community.find(Ids.of(invitation));
        Map<String, Double> topics = new HashMap<>();
        member.ifPresent(one -> one.topics().forEach((topic, weight) -> topics.put(topic.id(), weight)));
        Set<Integer> absent = IntStream.range(0, rules.rounds())
                .filter(round -> (invitation.available() >>> round & 1) == 0)
                .boxed()
                .collect(Collectors.toSet());
        return new Guest(
                Ids.of(invitation),
                Participants.role(invitation.role()),
                organization(Ids.of(invitation), community),
                topics,
                languages(member),
                absent);
    }

    /** For whom somebody comes: itself where it is an organisation, the employer, or who runs the project. */
    static @Nullable MemberId organization(MemberId guest, Community community) {
        int index = community.indexOf(guest);
        if (index < 0) {
            return null;
        }
        if (community.member(index).kind().isOrganization()) {
            return guest;
        }
        Neighbours employers = community.ties(index, TieKind.WORKS_AT, Direction.OUTGOING);
        if (employers.size() > 0) {
            return community.member(employers.member(0)).id();
        }
        Neighbours owners = community.ties(index, TieKind.RUNS, Direction.INCOMING);
        return owners.size() > 0 ? community.member(owners.member(0)).id() : null;
    }

    /** Members of the country speak Chinese; others English, and both where the profile is in Chinese. */
    private static Set<String> languages(Optional<Member> member) {
        String country = member.map(Member::country).orElse("CN");
        if (country.equals("CN") || country.equals("HK") || country.equals("MO") || country.equals("TW")) {
            return Set.of("zh");
        }
        boolean chinese = member.map(one -> one.name() + one.text())
                .orElse("")
                .codePoints()
                .anyMatch(Character::isIdeographic);
        return chinese ? Set.of("en", "zh") : Set.of("en");
    }

    /** Those of some members who know each other. */
    static Set<Pair> acquaintances(Set<MemberId> members, Community community) {
        return ties(members, community, ACQUAINTED);
    }

    private static Set<Pair> ties(Set<MemberId> there, Community community, Set<TieKind> kinds) {
        Set<Pair> pairs = new HashSet<>();
        for (MemberId id : there) {
            int index = community.indexOf(id);
            for (TieKind kind : index < 0 ? Set.<TieKind>of() : kinds) {
                Neighbours ties = community.ties(index, kind, Direction.OUTGOING);
                for (int i = 0; i < ties.size(); i++) {
                    MemberId other = community.member(ties.member(i)).id();
                    if (there.contains(other)) {
                        pairs.add(Pair.of(id, other));
                    }
                }
            }
        }
        return pairs;
    }
}
