package org.digitalwings.app.gathering;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Neighbours;
import org.digitalwings.matching.community.TieKind;
import org.digitalwings.matching.planning.Budget;
import org.digitalwings.matching.roundtable.Candidate;
import org.digitalwings.matching.roundtable.InvitationPlan;
import org.digitalwings.matching.roundtable.InvitationPlanner;
import org.digitalwings.matching.roundtable.InvitationRequest;
import org.digitalwings.matching.roundtable.InvitationWeights;
import org.digitalwings.matching.roundtable.TopicDemand;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Proposes whom to invite to a roundtable out of the whole community. Relevance is the best of a member's topics that the theme has,
 * and full where the member's texts have the theme's words; somebody met within the year is less fresh; locals accept more
 * often than others as long as nothing better is known.
 */
@Component
public final class Proposals {

    private static final Duration TIME = Duration.ofSeconds(5);
    private static final double YEAR = 365;
    private static final double LOCAL_ACCEPTANCE = 0.7;
    private static final double ACCEPTANCE = 0.5;
    private static final int STANDBY = 5;

    private final Advice advice;
    private final GatheringJson json;
    private final Compute compute;
    private final Clock clock;

    Proposals(Advice advice, GatheringJson json, Compute compute, Clock clock) {
        this.advice = advice;
        this.json = json;
        this.compute = compute;
        this.clock = clock;
    }

    /** The best list; an {@link IllegalArgumentException} where the rules contradict each other. */
    public Mono<InvitationPlan> propose(GatheringSummary roundtable, ProposalOrder order) {
        return compute.run(() ->
                new InvitationPlanner(clock).plan(request(roundtable, order, advice.community()), Budget.of(TIME), 1));
    }

    private InvitationRequest request(GatheringSummary roundtable, ProposalOrder order, Community community) {
        Gathering gathering = roundtable.gathering();
        List<String> topics =
                json.rules(gathering) instanceof RoundtableRules rules ? rules.topics() : List.<String>of();
        Set<MemberId> mandatory = ids(order.mandatory());
        List<Candidate> candidates = new ArrayList<>();
        community.forEachIndex(index -> candidates.add(candidate(index, roundtable, topics, community)));
        candidates.sort(Comparator.comparing((Candidate one) -> !mandatory.contains(one.id()))
                .thenComparing(Comparator.comparingDouble(Candidate::relevance).reversed())
                .thenComparing(Candidate::id));
        List<Candidate> best = candidates.subList(0, Math.min(candidates.size(), InvitationRequest.MOST_CANDIDATES));
        double wanted = Math.max(1, order.invitees() / (2.0 * Math.max(1, topics.size())));
        return new InvitationRequest(
                order.invitees(),
                best,
                order.quotas(),
                order.perOrganization(),
                topics.stream()
                        .distinct()
                        .map(topic -> new TopicDemand(topic, 1, wanted))
                        .toList(),
                mandatory,
                ids(order.excluded()),
                SeatingRequests.acquaintances(best.stream().map(Candidate::id).collect(Collectors.toSet()), community),
                InvitationWeights.balanced(),
                STANDBY);
    }

    private Candidate candidate(int index, GatheringSummary roundtable, List<String> theme, Community community) {
        Member member = community.member(index);
        Map<String, Double> topics = new HashMap<>();
        member.topics().forEach((topic, weight) -> topics.put(topic.id(), weight));
        boolean local = member.place() != null && member.place().path().contains(roundtable.placeName());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Calendars.ZONE);
        LocalDate date = roundtable.gathering().date();
        return new Candidate(
                member.id(),
                Participants.role(member, (date == null ? today : date).getYear()),
                SeatingRequests.organization(member.id(), community),
                relevance(member, topics, theme, roundtable.gathering().theme()),
                local ? 1 : 0,
                freshness(community.ties(index, TieKind.MET, Direction.OUTGOING), today),
                local ? LOCAL_ACCEPTANCE : ACCEPTANCE,
                topics);
    }

    private static double relevance(Member member, Map<String, Double> topics, List<String> theme, String words) {
        if (!words.isBlank() && (member.name().contains(words) || member.text().contains(words))) {
            return 1;
        }
        return theme.stream()
                .mapToDouble(topic -> topics.getOrDefault(topic, 0.0))
                .max()
                .orElse(0);
    }

    private static double freshness(Neighbours meetings, LocalDate today) {
        double freshness = 1;
        for (int i = 0; i < meetings.size(); i++) {
            if (meetings.since(i) != Neighbours.UNKNOWN) {
                freshness = Math.min(freshness, Math.clamp((today.toEpochDay() - meetings.since(i)) / YEAR, 0, 1));
            }
        }
        return freshness;
    }

    private static Set<MemberId> ids(List<String> ids) {
        return new HashSet<>(ids.stream().map(MemberId::new).toList());
    }
}
