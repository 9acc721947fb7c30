package org.digitalwings.app.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringKind;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.roundtable.InvitationPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds members who could be added to the participants of a gathering. */
@Component
public final class MemberLookup {

    private final Advice advice;
    private final Compute compute;

    MemberLookup(Advice advice, Compute compute) {
        this.advice = advice;
        this.compute = compute;
    }

    /**
     * Participants with members added who are of a kind and whose name, alias or topic has some words, the most honoured first.
     *
     * @param kind null for any
     * @param words empty for any
     * @param limit how many to add at most
     */
    public Mono<List<Invitation>> withMatching(
            Gathering gathering, List<Invitation> participants, @Nullable MemberKind kind, String words, int limit) {
        return compute.run(() -> {
            Community community = advice.community();
            Set<MemberId> there = Ids.of(participants);
            String wanted = words.strip().toLowerCase(Locale.ROOT);
            List<Member> found = new ArrayList<>();
            community.forEachIndex(index -> {
                Member member = community.member(index);
                if ((kind == null || member.kind() == kind) && !there.contains(member.id()) && has(member, wanted)) {
                    found.add(member);
                }
            });
            found.sort(Participants.byFame());
            return added(gathering, participants, found.stream().limit(limit));
        });
    }

    /** Participants with those added whom the recommender finds most fitting for the ones that are there. */
    public Mono<List<Invitation>> withSuggested(Gathering gathering, List<Invitation> participants, int limit) {
        return compute.run(() -> {
            Community community = advice.community();
            Set<MemberKind> kinds = Set.of(MemberKind.values());
            return added(
                    gathering,
                    participants,
                    advice.additions(participants, kinds, limit).stream()
                            .map(community::find)
                            .flatMap(one -> one.stream()));
        });
    }

    /** Participants with the invitees of a proposal added. */
    public List<Invitation> withProposed(List<Invitation> participants, InvitationPlan plan) {
        Set<MemberId> there = Ids.of(participants);
        List<Invitation> all = new ArrayList<>(participants);
        plan.choices().stream()
                .filter(choice -> !there.contains(choice.member()))
                .forEach(choice ->
                        all.add(Invitation.proposed(Ids.stored(choice.member()), Participants.code(choice.role()))));
        return all;
    }

    private static boolean has(Member member, String words) {
        return words.isEmpty()
                || Stream.concat(
                                Stream.concat(Stream.of(member.name()), member.aliases().stream()),
                                member.topics().keySet().stream()
                                        .flatMap(topic -> Stream.of(topic.name(), topic.nameEn())))
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    private static List<Invitation> added(Gathering gathering, List<Invitation> participants, Stream<Member> members) {
        List<Invitation> all = new ArrayList<>(participants);
        members.forEach(member -> all.add(Invitation.proposed(Ids.stored(member.id()), role(gathering, member))));
        return all;
    }

    private static String role(Gathering gathering, Member member) {
        if (gathering.kind() == GatheringKind.MATCHMAKING_SESSION) {
            return Participants.side(member.kind());
        }
        int edition =
                gathering.date() == null ? Integer.MAX_VALUE : gathering.date().getYear();
        return Participants.code(Participants.role(member, edition));
    }
}
