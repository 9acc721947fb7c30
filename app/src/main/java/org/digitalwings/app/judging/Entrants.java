package org.digitalwings.app.judging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.suggestion.MemberChoice;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.competition.Judgings;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The entrants of a year. */
@Component
final class Entrants {

    private final Judgings judgings;
    private final CurrentCommunity community;
    private final MemberChoice members;

    Entrants(Judgings judgings, CurrentCommunity community, MemberChoice members) {
        this.judgings = judgings;
        this.community = community;
        this.members = members;
    }

    /** All of a year, by the entries' ids; whom the community does not have is left out. Waits for the database. */
    List<Entrant> of(int year) {
        Community now = community.get();
        return judgings.entries(year).stream()
                .flatMap(entry ->
                        now.find(new MemberId(entry.member())).stream().map(member -> new Entrant(entry, member)))
                .toList();
    }

    /** The one with an entry; a {@link Problem} of kind NOT_FOUND where the year has no such entry. Waits for the database. */
    Entrant find(int year, String entry) {
        return of(year).stream()
                .filter(one -> one.entry().id().equals(entry))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "judging.problem.entry",
                        "The edition of %d has no entry %s: take an id from its entries.".formatted(year, entry),
                        Integer.toString(year),
                        entry));
    }

    /** Those that somebody can mean who typed the id of an entry, or a name or id of who entered, as in {@link MemberChoice}. */
    Mono<List<Entrant>> meant(int year, String typed) {
        return Waiting.on(() -> of(year)).flatMap(all -> {
            List<Entrant> byId = all.stream()
                    .filter(one -> one.entry().id().equals(typed.strip()))
                    .toList();
            if (!byId.isEmpty()) {
                return Mono.just(byId);
            }
            Set<MemberId> entered = all.stream().map(one -> one.member().id()).collect(Collectors.toSet());
            return members.find(typed, member -> entered.contains(member.id()))
                    .map(found -> all.stream()
                            .filter(one -> found.contains(one.member()))
                            .toList());
        });
    }
}
