package org.digitalwings.app.introduction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.CaughtUp;
import org.digitalwings.app.suggestion.Suggestions;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.exchange.Introduction;
import org.digitalwings.graph.exchange.IntroductionAnswer;
import org.digitalwings.graph.exchange.IntroductionStatus;
import org.digitalwings.graph.exchange.Introductions;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.UnknownMemberException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where members ask for introductions and answer. Whoever acts for a member does it, and managers. */
@Component
public final class IntroductionDesk {

    private static final int LATEST = 200;

    private final Introductions introductions;
    private final IntroductionSight sight;
    private final AskingRules rules;
    private final CaughtUp caughtUp;
    private final Clock clock;

    IntroductionDesk(
            Introductions introductions, IntroductionSight sight, AskingRules rules, CaughtUp caughtUp, Clock clock) {
        this.introductions = introductions;
        this.sight = sight;
        this.rules = rules;
        this.caughtUp = caughtUp;
        this.clock = clock;
    }

    /** The introductions that a member asked for, is asked for, or is to make; the latest first. */
    public Mono<List<SeenIntroduction>> of(Viewer viewer, MemberId member) {
        return acting(viewer, member)
                .thenMany(introductions.of(stored(member)))
                .concatMap(introduction -> sight.of(introduction, member, viewer))
                .collectList();
    }

    /** One of them; a {@link Problem} of kind NOT_FOUND where the member has no such one. */
    public Mono<SeenIntroduction> find(Viewer viewer, MemberId member, String id) {
        return acting(viewer, member)
                .then(Mono.defer(() -> found(member, id)))
                .flatMap(introduction -> sight.of(introduction, member, viewer));
    }

    /** The latest open and accepted ones of all members, for managers: they connect those who show each other no contact. */
    public Mono<List<Introduction>> latest(Viewer viewer) {
        return Mono.defer(() -> {
            viewer.require(Role.MANAGER);
            return introductions.latest(LATEST).collectList();
        });
    }

    /** Completes where the member may ask for the other; fails as {@link #ask} does. */
    public Mono<Void> check(Viewer viewer, MemberId from, MemberId to) {
        return acting(viewer, from).then(Mono.defer(() -> rules.mayAsk(from, to, null)));
    }

    /**
     * Asks for an introduction and waits, for a few seconds at most, until suggestions know of it.
     *
     * @param typed what the other is told, 1 to {@value AskedText#MOST} characters
     * @param through who is to introduce them, null where the member writes for itself
     * @return a {@link Problem} where the viewer does not act for the member (FORBIDDEN), text or members are wrong (INVALID), or
     *     a rule forbids it, it waits already, or too many wait (CONFLICT)
     */
    public Mono<SeenIntroduction> ask(
            Viewer viewer, MemberId from, MemberId to, String typed, @Nullable MemberId through) {
        return acting(viewer, from).then(Mono.defer(() -> {
            String text = AskedText.of(typed);
            return rules.mayAsk(from, to, through)
                    .then(Mono.defer(() -> introductions.ask(asked(from, to, text, through), viewer.accountId())))
                    .switchIfEmpty(Mono.defer(() -> whyNot(from, to)))
                    .flatMap(written -> told(written, from, viewer));
        }));
    }

    /**
     * Answers an introduction, or takes it back, and waits likewise.
     *
     * @param version as the caller saw it
     * @return a {@link Problem} where the viewer does not act for the member or it is not the member's turn (FORBIDDEN), there
     *     is none (NOT_FOUND), it was answered (CONFLICT) or edited since (a {@link StaleEditException})
     */
    public Mono<SeenIntroduction> answer(
            Viewer viewer, MemberId member, String id, long version, IntroductionAnswer answer) {
        return acting(viewer, member)
                .then(Mono.defer(() -> found(member, id)))
                .flatMap(introduction -> {
                    requireTurn(introduction, member, answer);
                    requireOpen(introduction, version);
                    return allowed(introduction, answer)
                            .then(Mono.defer(() -> introductions.answer(introduction, answer, viewer.accountId())))
                            .switchIfEmpty(Mono.error(() -> new StaleEditException("introduction " + id, version)));
                })
                .flatMap(written -> told(written, member, viewer));
    }

    private Introduction asked(MemberId from, MemberId to, String text, @Nullable MemberId through) {
        String id = UUID.randomUUID().toString();
        Introduction asked = Introduction.asked(
                id, stored(from), stored(to), text, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return through == null ? asked : asked.through(stored(through));
    }

    private static Mono<Void> acting(Viewer viewer, MemberId member) {
        return Mono.fromRunnable(() -> Suggestions.requireActing(viewer, member));
    }

    private Mono<Introduction> found(MemberId member, String id) {
        return introductions
                .find(id)
                .filter(introduction ->
                        IntroductionSight.side(introduction, member).isPresent())
                .switchIfEmpty(Mono.error(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "introduction.problem.unknown",
                        "Member %s has no introduction %s: look into its list.".formatted(member, id),
                        id)));
    }

    private Mono<SeenIntroduction> told(Introductions.Written written, MemberId member, Viewer viewer) {
        return caughtUp.with(written.change()).then(Mono.defer(() -> sight.of(written.introduction(), member, viewer)));
    }

    private Mono<Void> allowed(Introduction introduction, IntroductionAnswer answer) {
        return answer.status() == IntroductionStatus.ACCEPTED
                ? rules.mayAccept(IntroductionSight.id(introduction.to()), IntroductionSight.id(introduction.from()))
                : Mono.empty();
    }

    private static void requireTurn(Introduction introduction, MemberId member, IntroductionAnswer answer) {
        boolean takesBack = answer.status() == IntroductionStatus.WITHDRAWN;
        if (!(takesBack ? introduction.from() : introduction.to()).equals(stored(member))) {
            throw Problem.of(
                    ProblemKind.FORBIDDEN,
                    takesBack ? "introduction.problem.not-asker" : "introduction.problem.not-asked",
                    "Member %s is not the one whose turn it is to make introduction %s %s."
                            .formatted(
                                    member, introduction.id(), answer.status().code()));
        }
    }

    private static void requireOpen(Introduction introduction, long version) {
        if (introduction.version() != version) {
            throw new StaleEditException("introduction " + introduction.id(), version);
        }
        if (introduction.status().isFinal()) {
            throw Problem.of(
                    ProblemKind.CONFLICT,
                    "introduction.problem.answered",
                    "Introduction %s is %s already: ask for a new one."
                            .formatted(introduction.id(), introduction.status().code()));
        }
    }

    /** Why the graph took nothing: what was asked at the same time, or too much. */
    private Mono<Introductions.Written> whyNot(MemberId from, MemberId to) {
        return introductions
                .of(stored(from))
                .filter(one -> !one.status().isFinal() && one.from().equals(stored(from)))
                .collectList()
                .map(open -> {
                    if (open.stream().anyMatch(one -> one.to().equals(stored(to)))) {
                        throw Problem.of(
                                ProblemKind.CONFLICT,
                                "introduction.problem.asked-already",
                                "Member %s has asked for %s already: wait for the answer.".formatted(from, to),
                                to.value());
                    }
                    if (open.size() >= Introductions.MOST_OPEN) {
                        throw Problem.of(
                                ProblemKind.CONFLICT,
                                "introduction.problem.too-many",
                                "Member %s has %d open requests: wait for answers, or withdraw some."
                                        .formatted(from, open.size()),
                                Introductions.MOST_OPEN);
                    }
                    throw new UnknownMemberException(to);
                });
    }

    private static org.digitalwings.graph.member.MemberId stored(MemberId id) {
        return new org.digitalwings.graph.member.MemberId(id.value());
    }
}
