package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.digitalwings.matching.community.MemberId;

/** Requests made up from a seed, with every kind of rule mixed. */
final class RandomSessions {

    private final SplittableRandom random;
    private final int people;
    private final int slots;
    private final int tables;
    private final boolean twoSides;

    RandomSessions(long seed, int mostPeople, int mostSlots, int mostTables) {
        random = new SplittableRandom(seed);
        people = 2 + random.nextInt(mostPeople - 1);
        slots = 1 + random.nextInt(mostSlots);
        tables = 1 + random.nextInt(mostTables);
        twoSides = random.nextBoolean();
    }

    /** Few enough choices to try them all, and nothing to pay for table changes, which are decided last. */
    static SessionRequest tiny(long seed) {
        SessionRequest request = new RandomSessions(seed, 5, 3, 2).request(0.7, 0.4);
        List<Candidate> candidates =
                request.candidates().subList(0, Math.min(4, request.candidates().size()));
        List<Pair> pairs = candidates.stream().map(Candidate::pair).toList();
        Goals goals = request.goals();
        return SessionRequest.of(
                        request.participants(),
                        request.timetable(),
                        request.floor(),
                        candidates,
                        request.rules().stream()
                                .filter(rule -> pairs.containsAll(pairsOf(rule)))
                                .toList(),
                        new Goals(
                                goals.meetingBonuses(),
                                goals.wishBonus(),
                                goals.breakPenalty(),
                                goals.breakSpan(),
                                0,
                                goals.unchangedPairBonus(),
                                goals.unchangedSlotBonus()))
                .keeping(request.earlier());
    }

    private static List<Pair> pairsOf(Rule rule) {
        return switch (rule) {
            case Rule.NeverMeet never -> List.of();
            case Rule.MustMeet must -> List.of(must.pair());
            case Rule.AtSlot at -> List.of(at.pair());
            case Rule.AtTable at -> List.of(at.pair());
            case Rule.InBlock in -> List.of(in.pair());
            case Rule.Before before -> List.of(before.earlier(), before.later());
            case Rule.EvenBreaks even -> List.of();
        };
    }

    SessionRequest request(double density, double ruled) {
        List<Participant> participants = participants();
        List<Candidate> candidates = new ArrayList<>();
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                boolean allowed = !twoSides || (a + b) % 2 == 1;
                if (allowed && random.nextDouble() < density) {
                    candidates.add(candidate(
                            participants.get(a).id(), participants.get(b).id()));
                }
            }
        }
        List<Rule> rules = rules(candidates, ruled);
        SessionRequest first =
                SessionRequest.of(participants, timetable(), floor(participants), candidates, rules, goals());
        return random.nextInt(3) > 0 || candidates.isEmpty() ? first : first.keeping(earlier(candidates));
    }

    private Candidate candidate(MemberId a, MemberId b) {
        Set<MemberId> wishes = new HashSet<>();
        if (random.nextInt(4) == 0) {
            wishes.add(a);
        }
        if (random.nextInt(4) == 0) {
            wishes.add(b);
        }
        return new Candidate(new Pair(a, b), 1 + random.nextInt(1000), wishes);
    }

    private List<Participant> participants() {
        List<Participant> participants = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            int maximum = random.nextInt(slots + 2);
            participants.add(new Participant(
                    new MemberId("p" + person),
                    new Side("side " + person % 2),
                    someSlots(),
                    random.nextInt(maximum + 1),
                    maximum,
                    random.nextInt(8) == 0 ? table(random.nextInt(tables)) : null));
        }
        return participants;
    }

    private SlotSet someSlots() {
        if (random.nextInt(3) == 0) {
            return SlotSet.first(slots);
        }
        long one = random.nextLong();
        long other = random.nextLong();
        return new SlotSet(one | other).and(SlotSet.first(slots));
    }

    private static TableId table(int number) {
        return new TableId("t" + number);
    }

    private Timetable timetable() {
        int noon = (slots + 1) / 2;
        return noon == slots
                ? Timetable.of(slots)
                : new Timetable(slots, List.of(new Block("morning", 0, noon), new Block("afternoon", noon, slots)));
    }

    private Floor floor(List<Participant> participants) {
        List<Table> floor = new ArrayList<>();
        for (int number = 0; number < tables; number++) {
            Reservation reservation = switch (random.nextInt(6)) {
                case 0 ->
                    new Reservation.OneMember(
                            participants.get(random.nextInt(people)).id());
                case 1 -> new Reservation.OneSide(new Side("side 0"));
                default -> new Reservation.Anyone();
            };
            SlotSet open = random.nextInt(4) == 0 ? someSlots() : SlotSet.first(slots);
            floor.add(new Table(table(number), 1 + random.nextInt(2), reservation, open));
        }
        return random.nextBoolean() ? Floor.of(floor) : new Floor(floor, 1 + random.nextInt(tables + 1));
    }

    private List<Rule> rules(List<Candidate> candidates, double ruled) {
        List<Rule> rules = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Pair pair = candidate.pair();
            if (random.nextDouble() < ruled) {
                rules.add(
                        switch (random.nextInt(6)) {
                            case 0 -> new Rule.NeverMeet(pair);
                            case 1 -> new Rule.AtSlot(pair, random.nextInt(slots));
                            case 2 -> new Rule.AtTable(pair, table(random.nextInt(tables)));
                            case 3 ->
                                new Rule.InBlock(
                                        pair, timetable().blocks().getFirst().name());
                            case 4 -> before(candidates, pair);
                            default -> new Rule.MustMeet(pair);
                        });
            }
        }
        if (random.nextInt(3) == 0) {
            rules.add(new Rule.EvenBreaks(random.nextInt(3)));
        }
        return rules;
    }

    private Rule before(List<Candidate> candidates, Pair pair) {
        Pair other = candidates.get(random.nextInt(candidates.size())).pair();
        return other.equals(pair) ? new Rule.MustMeet(pair) : new Rule.Before(pair, other);
    }

    private Goals goals() {
        return new Goals(
                random.nextBoolean() ? List.of(1000, 400, 150) : List.of(),
                random.nextInt(300),
                random.nextInt(60),
                random.nextBoolean() ? BreakSpan.BLOCK : BreakSpan.SESSION,
                random.nextInt(3),
                random.nextInt(100),
                random.nextInt(100));
    }

    private List<Meeting> earlier(List<Candidate> candidates) {
        List<Meeting> meetings = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (random.nextInt(3) == 0) {
                meetings.add(new Meeting(candidate.pair(), random.nextInt(slots), table(random.nextInt(tables))));
            }
        }
        return meetings;
    }
}
