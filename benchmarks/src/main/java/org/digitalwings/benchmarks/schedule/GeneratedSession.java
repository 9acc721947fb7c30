package org.digitalwings.benchmarks.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.session.Candidate;
import org.digitalwings.matching.session.Floor;
import org.digitalwings.matching.session.Goals;
import org.digitalwings.matching.session.Pair;
import org.digitalwings.matching.session.Participant;
import org.digitalwings.matching.session.SessionRequest;
import org.digitalwings.matching.session.Side;
import org.digitalwings.matching.session.SlotSet;
import org.digitalwings.matching.session.Timetable;

/**
 * A session made up for measuring: people of equally large sides, each available in a random part of the slots, and for each
 * person the pairs with random others of other sides, some of whom are wanted by many.
 *
 * @param people 2 or more
 * @param sides 2 or more
 * @param slots 1 to 64
 * @param available the part of the slots in which a person is available, above 0 and up to 1
 * @param pairsEach how many pairs each person is in on average
 * @param seed the same seed gives the same session
 */
record GeneratedSession(int people, int sides, int slots, double available, double pairsEach, long seed) {

    private static final int MINIMUM = 3;
    private static final int MAXIMUM = 6;
    private static final int PEOPLE_A_TABLE = 4;

    GeneratedSession {
        if (people < 2 || sides < 2 || sides > people || !(available > 0 && available <= 1) || pairsEach < 1) {
            throw new IllegalArgumentException(
                    "A session of %d people on %d sides, available %s of the time, with %s pairs each cannot be generated."
                            .formatted(people, sides, available, pairsEach));
        }
    }

    SessionRequest request(Goals goals) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Participant> participants = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            participants.add(Participant.of(
                    new MemberId("p%05d".formatted(person)),
                    new Side("side " + person % sides),
                    availability(random),
                    MINIMUM,
                    MAXIMUM));
        }
        return SessionRequest.of(
                participants,
                Timetable.of(slots),
                Floor.tables(Math.max(1, people / PEOPLE_A_TABLE)),
                candidates(participants, random),
                List.of(),
                goals);
    }

    private SlotSet availability(SplittableRandom random) {
        long mask = 0;
        int wanted = (int) Math.max(1, Math.round(available * slots));
        while (Long.bitCount(mask) < wanted) {
            mask |= 1L << random.nextInt(slots);
        }
        return new SlotSet(mask);
    }

    private List<Candidate> candidates(List<Participant> participants, SplittableRandom random) {
        double[] appeal = new double[people];
        for (int person = 0; person < people; person++) {
            appeal[person] = random.nextDouble();
        }
        Set<Pair> seen = new HashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        int wanted = (int) Math.min(people * pairsEach / 2, people * (people - 1L) / 4.0);
        while (candidates.size() < wanted) {
            int a = random.nextInt(people);
            int b = random.nextInt(people);
            boolean liked = random.nextDouble() < 0.25 + 0.75 * appeal[b];
            if (a % sides != b % sides && liked) {
                Pair pair =
                        new Pair(participants.get(a).id(), participants.get(b).id());
                double fit = 0.5 * (appeal[a] + appeal[b]) / 2 + 0.5 * random.nextDouble();
                if (seen.add(pair)) {
                    candidates.add(Candidate.of(pair, 1 + (int) (fit * (Candidate.MOST_UTILITY - 1))));
                }
            }
        }
        return candidates;
    }
}
