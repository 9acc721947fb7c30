package org.digitalwings.app.gathering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.Meeting;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.session.Candidate;
import org.digitalwings.matching.session.Obstacle;
import org.digitalwings.matching.session.Pair;
import org.digitalwings.matching.session.SessionChecker;
import org.digitalwings.matching.session.SessionRequest;
import org.digitalwings.matching.session.Violation;
import org.digitalwings.matching.session.WhyNot;
import org.springframework.stereotype.Component;

/** Why two participants of a session have no meeting: hard rules of the recommender first, then what the planner says. Keeps a core busy. */
@Component
final class SessionReasons {

    private final Advice advice;
    private final GatheringJson json;
    private final FindingWords words;

    SessionReasons(Advice advice, GatheringJson json, FindingWords words) {
        this.advice = advice;
        this.json = json;
        this.words = words;
    }

    List<Finding> of(
            Gathering gathering,
            List<Invitation> participants,
            List<Meeting> agenda,
            Invitation one,
            Invitation other) {
        if (agenda.isEmpty()) {
            return List.of(WhyNotTogether.unplanned());
        }
        SessionRules rules = json.session(gathering);
        Pair pair = new Pair(Ids.of(one), Ids.of(other));
        List<Finding> reasons = new ArrayList<>();
        List<Candidate> candidates = advice.pairs(participants);
        boolean candidate = candidates.stream().anyMatch(each -> each.pair().equals(pair));
        if (!candidate) {
            reasons.addAll(barriers(one, other));
        }
        List<Meeting> meetings = SessionRequests.possible(rules, SessionRequests.coming(participants), agenda);
        SessionRequest request = SessionRequests.request(rules, participants, with(candidates, meetings), List.of());
        List<org.digitalwings.matching.session.Meeting> planned =
                meetings.stream().map(SessionRequests::meeting).toList();
        Set<MemberId> outdated = SessionChecker.check(request, planned).stream()
                .map(Violation::members)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        if (!outdated.isEmpty()) {
            reasons.add(Finding.of("why.outdated", List.of(), List.of(), "Rules were changed since: plan again."));
        }
        WhyNot whyNot = new WhyNot(
                request,
                planned.stream()
                        .filter(meeting -> !outdated.contains(meeting.pair().first())
                                && !outdated.contains(meeting.pair().second()))
                        .toList());
        whyNot.obstacles(pair).stream()
                .filter(obstacle -> reasons.isEmpty() || obstacle.kind() != Obstacle.Kind.NO_CANDIDATE)
                .forEach(obstacle -> reasons.add(finding(obstacle)));
        return reasons;
    }

    private List<Finding> barriers(Invitation one, Invitation other) {
        List<String> both = List.of(one.member().value(), other.member().value());
        if (one.role().equals(other.role())) {
            return List.of(
                    Finding.of("why.same-side", both, List.of(), "Both are on the side %s.".formatted(one.role())));
        }
        return advice.barriers(Ids.of(one), Ids.of(other)).stream()
                .map(code -> Finding.of("why.barrier." + code, both, List.of(), "The recommender says " + code + "."))
                .toList();
    }

    private Finding finding(Obstacle obstacle) {
        String others = obstacle.pairs().stream()
                .map(pair -> words.name(pair.first().value()) + " × "
                        + words.name(pair.second().value()))
                .collect(Collectors.joining("、"));
        String code = "why." + FindingWords.code(obstacle.kind());
        return switch (obstacle.kind()) {
            case OUTBID ->
                Finding.of(
                        obstacle.pairs().isEmpty() ? code + "-free" : code,
                        List.of(),
                        List.of(Long.toString(obstacle.cost()), others),
                        obstacle.words());
            case BUSY -> Finding.of(code, FindingWords.ids(obstacle.members()), List.of(others), obstacle.words());
            case NO_CANDIDATE, BLOCKED, NO_COMMON_SLOT, NO_TABLE, LIMIT_REACHED, SLOT_FULL, REQUIRED_IN_THE_WAY ->
                Finding.of(code, FindingWords.ids(obstacle.members()), List.of(), obstacle.words());
        };
    }

    /** Meetings that a person added have to be candidates too. */
    private static List<Candidate> with(List<Candidate> candidates, List<Meeting> meetings) {
        List<Candidate> all = new ArrayList<>(candidates);
        Set<Pair> known = new HashSet<>(candidates.stream().map(Candidate::pair).toList());
        meetings.stream().map(Ids::pair).filter(known::add).forEach(pair -> all.add(Candidate.of(pair, 1)));
        return all;
    }
}
