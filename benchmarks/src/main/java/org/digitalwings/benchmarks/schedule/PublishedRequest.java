package org.digitalwings.benchmarks.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.session.Block;
import org.digitalwings.matching.session.Candidate;
import org.digitalwings.matching.session.Floor;
import org.digitalwings.matching.session.Goals;
import org.digitalwings.matching.session.Meeting;
import org.digitalwings.matching.session.Pair;
import org.digitalwings.matching.session.Participant;
import org.digitalwings.matching.session.Rule;
import org.digitalwings.matching.session.SessionRequest;
import org.digitalwings.matching.session.Side;
import org.digitalwings.matching.session.SlotSet;
import org.digitalwings.matching.session.Table;
import org.digitalwings.matching.session.Timetable;

/** A published instance in the language of the product, and plans of it in the language of the instance. */
final class PublishedRequest {

    private static final String MORNING = "morning";
    private static final String AFTERNOON = "afternoon";

    private final PublishedInstance instance;
    private final Map<Integer, Pair> pairOf = new HashMap<>();

    PublishedRequest(PublishedInstance instance) {
        this.instance = instance;
        for (PublishedInstance.Encounter meeting : instance.meetings()) {
            int number = 1;
            while (pairOf.containsValue(new Pair(member(meeting.a()), member(meeting.b()), number))) {
                number++;
            }
            Pair pair = new Pair(member(meeting.a()), member(meeting.b()), number);
            pairOf.put(meeting.id(), pair);
        }
    }

    private static MemberId member(int participant) {
        return new MemberId("p%05d".formatted(participant));
    }

    private Pair pair(int meeting) {
        Pair pair = pairOf.get(meeting);
        if (pair == null) {
            throw new IllegalStateException("Meeting %d was checked to be there and is not.".formatted(meeting));
        }
        return pair;
    }

    SessionRequest request() {
        return SessionRequest.of(
                participants(),
                new Timetable(instance.slots(), blocks()),
                Floor.of(List.of(Table.room("hall", instance.tables()))),
                instance.meetings().stream()
                        .map(meeting -> Candidate.of(pair(meeting.id()), 1))
                        .toList(),
                rules(),
                Goals.FEW_BREAKS);
    }

    private List<Participant> participants() {
        Side everybody = new Side("everybody");
        List<Participant> participants = new ArrayList<>();
        for (int number = 1; number <= instance.participants(); number++) {
            SlotSet available = SlotSet.first(instance.slots());
            for (int slot : instance.unavailable().getOrDefault(number, Set.of())) {
                available = available.without(SlotSet.of(slot - 1));
            }
            participants.add(Participant.of(member(number), everybody, available, 0, instance.slots()));
        }
        return participants;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (instance.morningSlots() > 0) {
            blocks.add(new Block(MORNING, 0, instance.morningSlots()));
        }
        if (instance.morningSlots() < instance.slots()) {
            blocks.add(new Block(AFTERNOON, instance.morningSlots(), instance.slots()));
        }
        return blocks;
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule.EvenBreaks(instance.fairness()));
        for (PublishedInstance.Encounter meeting : instance.meetings()) {
            Pair pair = pair(meeting.id());
            rules.add(new Rule.MustMeet(pair));
            if (meeting.slot() > 0) {
                rules.add(new Rule.AtSlot(pair, meeting.slot() - 1));
            }
            switch (meeting.part()) {
                case MORNING -> rules.add(new Rule.InBlock(pair, MORNING));
                case AFTERNOON -> rules.add(new Rule.InBlock(pair, AFTERNOON));
                case ANY -> {}
            }
            for (int earlier : meeting.after()) {
                rules.add(new Rule.Before(pair(earlier), pair));
            }
        }
        return rules;
    }

    /** The slot of each meeting, from 1, by the meeting's id. */
    Map<String, Integer> slots(List<Meeting> meetings) {
        Map<String, Integer> slots = new LinkedHashMap<>();
        for (PublishedInstance.Encounter encounter : instance.meetings()) {
            Pair pair = pair(encounter.id());
            meetings.stream()
                    .filter(meeting -> meeting.pair().equals(pair))
                    .forEach(meeting -> slots.put(Integer.toString(encounter.id()), meeting.slot() + 1));
        }
        return slots;
    }
}
