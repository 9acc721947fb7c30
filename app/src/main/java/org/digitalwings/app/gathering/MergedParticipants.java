package org.digitalwings.app.gathering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.identity.FormerIds;
import org.digitalwings.graph.member.MemberId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Follows members that rules and wishes name to those that took them up. What is stored stays as it is until the next edit, because
 * merges can be undone.
 */
@Component
final class MergedParticipants {

    private final FormerIds formerIds;
    private final GatheringJson json;

    MergedParticipants(FormerIds formerIds, GatheringJson json) {
        this.formerIds = formerIds;
        this.json = json;
    }

    /** A gathering whose rules name nobody who is a part of another now. */
    Mono<GatheringSummary> follow(GatheringSummary summary) {
        Gathering gathering = summary.gathering();
        Rules rules = json.rules(gathering);
        return formerIds
                .keptFor(rules.members())
                .map(kept -> kept.isEmpty()
                        ? summary
                        : summary.with(gathering.withRules(json.write(rules.withMembers(kept)))));
    }

    /** Participants who wish to meet nobody who is a part of another now. */
    Mono<List<Invitation>> follow(List<Invitation> participants) {
        Set<String> wished = participants.stream()
                .flatMap(invitation -> invitation.wishes().stream())
                .map(MemberId::value)
                .collect(Collectors.toSet());
        return formerIds
                .keptFor(wished)
                .map(kept -> kept.isEmpty()
                        ? participants
                        : participants.stream()
                                .map(invitation -> invitation.withWishes(wishes(invitation, kept)))
                                .toList());
    }

    private static List<MemberId> wishes(Invitation invitation, Map<String, String> kept) {
        return invitation.wishes().stream()
                .map(wish -> new MemberId(kept.getOrDefault(wish.value(), wish.value())))
                .filter(wish -> !wish.equals(invitation.member()))
                .distinct()
                .toList();
    }
}
