package org.digitalwings.app.suggestion;

import java.util.ArrayList;
import java.util.List;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.CaughtUp;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.exchange.Stance;
import org.digitalwings.graph.exchange.Stances;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Neighbours;
import org.digitalwings.matching.community.TieKind;
import org.digitalwings.matching.recommend.UnknownMemberException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whom a member saved, passed or blocked. */
@Component
public final class Regards {

    private final Stances stances;
    private final CurrentCommunity current;
    private final CaughtUp caughtUp;

    Regards(Stances stances, CurrentCommunity current, CaughtUp caughtUp) {
        this.stances = stances;
        this.current = current;
        this.caughtUp = caughtUp;
    }

    /** A stance that a member takes. */
    public record Regard(Stance stance, Member member) {}

    /** The stances of a member: those saved, then passed, then blocked, each in the order in which they were taken. */
    public List<Regard> of(Viewer viewer, MemberId member) {
        Suggestions.requireActing(viewer, member);
        Community community = current.get();
        int index = known(community, member);
        List<Regard> regards = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            Neighbours others = community.ties(index, kind(stance), Direction.OUTGOING);
            for (int i = 0; i < others.size(); i++) {
                regards.add(new Regard(stance, community.member(others.member(i))));
            }
        }
        return regards;
    }

    /** Takes a stance for a member and waits, for a few seconds at most, until suggestions know of it. */
    public Mono<Void> take(Viewer viewer, MemberId member, Stance stance, MemberId other) {
        return Mono.defer(() -> {
            require(viewer, member, other);
            return stances.take(member.value(), stance, other.value(), viewer.accountId())
                    .flatMap(caughtUp::with);
        });
    }

    /** Gives a stance up, and waits likewise. */
    public Mono<Void> giveUp(Viewer viewer, MemberId member, Stance stance, MemberId other) {
        return Mono.defer(() -> {
            require(viewer, member, other);
            return stances.giveUp(member.value(), stance, other.value(), viewer.accountId())
                    .flatMap(caughtUp::with);
        });
    }

    private void require(Viewer viewer, MemberId member, MemberId other) {
        Suggestions.requireActing(viewer, member);
        known(current.get(), member);
        known(current.get(), other);
        if (member.equals(other)) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "suggestion.problem.itself",
                    "Member %s cannot take a stance to itself: name another.".formatted(member),
                    member.value());
        }
    }

    private static int known(Community community, MemberId member) {
        int index = community.indexOf(member);
        if (index < 0) {
            throw new UnknownMemberException(member);
        }
        return index;
    }

    private static TieKind kind(Stance stance) {
        return switch (stance) {
            case SAVED -> TieKind.SAVED;
            case PASSED -> TieKind.PASSED;
            case BLOCKED -> TieKind.BLOCKED;
        };
    }
}
