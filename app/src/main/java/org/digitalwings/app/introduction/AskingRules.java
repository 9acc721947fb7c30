package org.digitalwings.app.introduction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.suggestion.CurrentRecommender;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Reason;
import org.digitalwings.matching.recommend.ReasonCode;
import org.digitalwings.matching.recommend.UnknownMemberException;
import org.digitalwings.matching.recommend.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who may ask whom: the hard rules of suggestions, but for what the asker itself has put aside. Whoever is blocked or was
 * declined learns only that the other is not available.
 */
@Component
final class AskingRules {

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    /** What keeps a member out of a list, but does not forbid to ask for it by name. */
    private static final Set<ReasonCode> ASKABLE = Set.of(
            ReasonCode.PASSED,
            ReasonCode.MET,
            ReasonCode.DECLINED,
            ReasonCode.KIND_NOT_WISHED,
            ReasonCode.TOPIC_NOT_WISHED,
            ReasonCode.PLACE_NOT_WISHED);

    private static final Set<ReasonCode> BLOCKS = Set.of(ReasonCode.BLOCKED, ReasonCode.BLOCKED_BY);

    private final CurrentRecommender recommender;
    private final Compute compute;
    private final Clock clock;

    AskingRules(CurrentRecommender recommender, Compute compute, Clock clock) {
        this.recommender = recommender;
        this.compute = compute;
        this.clock = clock;
    }

    /** Completes where a member may ask for another; else fails with a {@link Problem} or an {@link UnknownMemberException}. */
    Mono<Void> mayAsk(MemberId from, MemberId to, @Nullable MemberId through) {
        return compute.run(() -> {
                    GraphRecommender current = recommender.upToDate();
                    requireKnown(current.community(), from);
                    requireKnown(current.community(), to);
                    requireDifferent(from, to, through);
                    reasons(current, from, to).stream()
                            .filter(reason -> !ASKABLE.contains(reason.code()))
                            .findFirst()
                            .ifPresent(AskingRules::refuse);
                    if (through != null) {
                        requireKnown(current.community(), through);
                        requireUnblocked(current, from, through);
                    }
                    return from;
                })
                .then();
    }

    /** Completes where neither of two has blocked the other since; else fails with a {@link Problem}. */
    Mono<Void> mayAccept(MemberId asked, MemberId asker) {
        return compute.run(() -> {
                    requireUnblocked(recommender.upToDate(), asked, asker);
                    return asked;
                })
                .then();
    }

    private void requireUnblocked(GraphRecommender current, MemberId one, MemberId other) {
        reasons(current, one, other).stream()
                .filter(reason -> BLOCKS.contains(reason.code()))
                .findFirst()
                .ifPresent(AskingRules::refuse);
    }

    private List<Reason> reasons(GraphRecommender current, MemberId seeker, MemberId candidate) {
        Wish anything = Wish.anything(LocalDate.now(clock.withZone(HOME)));
        return current.judge(seeker, anything, candidate).forbiddenBy();
    }

    private static void requireKnown(Community community, MemberId member) {
        if (community.indexOf(member) < 0) {
            throw new UnknownMemberException(member);
        }
    }

    private static void requireDifferent(MemberId from, MemberId to, @Nullable MemberId through) {
        if (from.equals(to)) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "introduction.problem.itself",
                    "Member %s cannot ask for an introduction to itself: name another.".formatted(from),
                    from.value());
        }
        if (through != null && (from.equals(through) || to.equals(through))) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "introduction.problem.through",
                    "Member %s is one of the two and cannot introduce them: name a third, or nobody."
                            .formatted(through),
                    through.value());
        }
    }

    private static void refuse(Reason reason) {
        String name = reason.arguments().getFirst();
        throw Problem.of(
                ProblemKind.CONFLICT,
                "introduction.problem." + refusal(reason.code()),
                "%s cannot be asked for an introduction: %s.".formatted(name, refusal(reason.code())),
                name);
    }

    /** Who blocked whom, and who declined whom, is not told. */
    private static String refusal(ReasonCode code) {
        return switch (code) {
            case ASKED_ALREADY -> "asked-already";
            case ASKS_YOU -> "asks-you";
            case INTRODUCED -> "introduced";
            case BLOCKED -> "blocked";
            case BLOCKED_BY, DECLINED_BY -> "unavailable";
            default -> "rule";
        };
    }
}
