package org.digitalwings.matching.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.MemberId;

/** Says why a plan does not let two participants meet, and what it would cost if they did. */
public final class WhyNot {

    private final Openings openings;
    private final Model model;
    private final Schedule schedule;
    private final Map<Pair, Integer> numbers = new HashMap<>();

    /**
     * Prepares to answer about one plan; linear in pairs.
     *
     * @param meetings a plan of the request, which obeys its rules
     */
    public WhyNot(SessionRequest request, List<Meeting> meetings) {
        openings = new Openings(request, new Places(request));
        model = new Model(request);
        schedule = new Schedule(model, Weights.forChoosing(model));
        model.pairs.forEach(pair -> numbers.put(pair, numbers.size()));
        for (Meeting meeting : meetings) {
            Integer pair = numbers.get(meeting.pair());
            if (pair == null) {
                throw new IllegalArgumentException("%s is no meeting of a plan of this request.".formatted(meeting));
            }
            schedule.restore(pair, meeting.slot(), model.places.group(meeting.table()));
        }
        schedule.commit();
    }

    /**
     * What keeps the two from meeting, nothing where they do meet.
     *
     * @throws IllegalArgumentException where one of the two is no participant
     */
    public List<Obstacle> obstacles(Pair pair) {
        SlotSet slots = openings.slots(pair);
        Integer number = numbers.get(pair);
        if (number == null) {
            return List.of(impossible(pair, slots));
        }
        if (schedule.slotOf[number] != Schedule.NONE) {
            return List.of();
        }
        List<Obstacle> obstacles = new ArrayList<>();
        limit(obstacles, model.first[number]);
        limit(obstacles, model.second[number]);
        long bothFree = slots.mask() & ~schedule.busy[model.first[number]] & ~schedule.busy[model.second[number]];
        if (bothFree == 0) {
            obstacles.add(busy(pair, number, slots));
        } else if (isFull(number, bothFree)) {
            obstacles.add(new Obstacle(
                    Obstacle.Kind.SLOT_FULL,
                    List.of(),
                    List.of(),
                    0,
                    "The slots %s, in which both are free, are full.".formatted(new SlotSet(bothFree))));
        }
        obstacles.add(new Exchange(schedule).cheapest(number).map(this::outbid).orElseGet(() -> required(pair)));
        return obstacles;
    }

    private Obstacle impossible(Pair pair, SlotSet slots) {
        List<MemberId> both = List.of(pair.first(), pair.second());
        if (openings.isForbidden(pair)) {
            return obstacle(Obstacle.Kind.BLOCKED, both, "A rule says that %s never meet.".formatted(pair));
        }
        for (MemberId member : both) {
            if (openings.participant(member).maximum() == 0) {
                return obstacle(
                        Obstacle.Kind.LIMIT_REACHED, List.of(member), "%s wants no meetings.".formatted(member));
            }
        }
        if (openings.withoutTables(pair).mask() == 0) {
            return obstacle(
                    Obstacle.Kind.NO_COMMON_SLOT, both, "%s have no common slot that the rules allow.".formatted(pair));
        }
        if (slots.mask() == 0) {
            return obstacle(
                    Obstacle.Kind.NO_TABLE,
                    both,
                    "No table that %s may use is open in the slots %s.".formatted(pair, openings.withoutTables(pair)));
        }
        return obstacle(Obstacle.Kind.NO_CANDIDATE, both, "%s are no candidates.".formatted(pair));
    }

    private static Obstacle obstacle(Obstacle.Kind kind, List<MemberId> members, String words) {
        return new Obstacle(kind, members, List.of(), 0, words);
    }

    private void limit(List<Obstacle> obstacles, int person) {
        Participant participant = model.participants.get(person);
        if (Long.bitCount(schedule.busy[person]) >= participant.maximum()) {
            obstacles.add(obstacle(
                    Obstacle.Kind.LIMIT_REACHED,
                    List.of(participant.id()),
                    "%s has %d meetings and wants no more.".formatted(participant.id(), participant.maximum())));
        }
    }

    private Obstacle busy(Pair pair, int number, SlotSet slots) {
        List<Pair> others = new ArrayList<>();
        for (int slot = 0; slot < model.slots; slot++) {
            if (slots.contains(slot)) {
                addMeeting(others, model.first[number], slot);
                addMeeting(others, model.second[number], slot);
            }
        }
        return new Obstacle(
                Obstacle.Kind.BUSY,
                List.of(pair.first(), pair.second()),
                others,
                0,
                "In each of the slots %s one of %s has another meeting.".formatted(slots, pair));
    }

    private void addMeeting(List<Pair> others, int person, int slot) {
        int there = schedule.meetingAt(person, slot);
        if (there != Schedule.NONE) {
            others.add(model.pairs.get(there));
        }
    }

    private boolean isFull(int pair, long slots) {
        for (long rest = slots; rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest);
            if (!schedule.isSlotFull(slot) && schedule.groupWithRoom(pair, slot) != Schedule.NONE) {
                return false;
            }
        }
        return true;
    }

    private static Obstacle required(Pair pair) {
        return obstacle(
                Obstacle.Kind.REQUIRED_IN_THE_WAY,
                List.of(pair.first(), pair.second()),
                "In each slot of %s meetings that must be held are in the way.".formatted(pair));
    }

    private Obstacle outbid(Exchange.Offer offer) {
        List<Pair> dropped = offer.dropped().stream().map(model.pairs::get).toList();
        return new Obstacle(
                Obstacle.Kind.OUTBID,
                List.of(),
                dropped,
                Math.max(0, offer.cost()),
                "In slot %d it would cost %d and these meetings: %s."
                        .formatted(offer.slot(), Math.max(0, offer.cost()), dropped.isEmpty() ? "none" : dropped));
    }
}
