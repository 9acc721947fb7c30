package org.digitalwings.app.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.LogFollowers;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.member.Members;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.graph.identity.Decisions;
import org.digitalwings.graph.identity.LikenessRow;
import org.digitalwings.graph.identity.Likenesses;
import org.digitalwings.graph.identity.MergeOrder;
import org.digitalwings.graph.identity.Merges;
import org.digitalwings.graph.identity.Parting;
import org.digitalwings.graph.identity.RecordedMerge;
import org.digitalwings.graph.identity.Undoing;
import org.digitalwings.graph.profile.Profile;
import org.digitalwings.matching.identity.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks at pairs of members and does what managers decide of them. */
@Component
public final class IdentityDesk {

    private final Merges merges;
    private final Decisions decisions;
    private final Likenesses stored;
    private final Likes likes;
    private final PairQueue queue;
    private final Members members;
    private final LogFollowers followers;

    IdentityDesk(
            Merges merges,
            Decisions decisions,
            Likenesses stored,
            Likes likes,
            PairQueue queue,
            Members members,
            LogFollowers followers) {
        this.merges = merges;
        this.decisions = decisions;
        this.stored = stored;
        this.likes = likes;
        this.queue = queue;
        this.members = members;
        this.followers = followers;
    }

    /** Two members, whether they wait in the queue or not; a {@link Problem} of kind NOT_FOUND where one is not there. */
    public Mono<ExaminedPair> examine(PairId pair, Viewer viewer) {
        return Mono.zip(members.find(pair.one(), viewer), members.find(pair.other(), viewer))
                .flatMap(found -> Waiting.on(() -> examine(pair, found.getT1(), found.getT2())));
    }

    private ExaminedPair examine(PairId pair, Profile one, Profile other) {
        String first = pair.one().value();
        String second = pair.other().value();
        return new ExaminedPair(
                pair,
                new ExaminedPair.Side(one, stored.ties(first)),
                new ExaminedPair.Side(other, stored.ties(second)),
                verdict(first, second),
                decisions.of(first, second).map(said -> said.decision()).orElse(null));
    }

    private Verdict verdict(String first, String second) {
        List<LikenessRow> rows = new ArrayList<>();
        stored.of(List.of(first, second), rows::add);
        Map<String, LikenessRow> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return Optional.ofNullable(byId.get(first))
                .flatMap(one -> Optional.ofNullable(byId.get(second)).map(other -> likes.compare(one, other)))
                .orElseThrow(() -> unknown(first, second));
    }

    /** Makes one member of two; a {@link Problem} where that cannot be. */
    public Mono<RecordedMerge> merge(MergeRequest request, Viewer viewer) {
        var order = new MergeOrder(
                request.kept().value(),
                request.keptVersion(),
                request.gone().value(),
                request.goneVersion(),
                viewer.username());
        return Waiting.on(() -> merges.merge(order).flatMap(merges::find))
                .flatMap(merged -> merged.map(Mono::just)
                        .orElseGet(() -> whyNot(request, viewer).flatMap(Mono::error)))
                .doOnNext(merged -> {
                    queue.remove(List.of(request.gone()));
                    followers.wake();
                });
    }

    private Mono<Problem> whyNot(MergeRequest request, Viewer viewer) {
        return examine(request.pair(), viewer).map(pair -> {
            Profile kept = pair.one().profile();
            Profile gone = pair.other().profile();
            if (pair.said() == Decision.NEVER) {
                return conflict(
                        "identity.problem.never", request, "were said never to be the same: take that back first");
            }
            if (pair.verdict().reasons().isEmpty()
                    || kept.link().invented() != gone.link().invented()) {
                return conflict("identity.problem.different", request, "are of different sorts and cannot be one");
            }
            boolean inOrder = request.kept().equals(pair.id().one());
            long version = inOrder ? request.keptVersion() : request.goneVersion();
            boolean stale = kept.version() != version;
            return new StaleEditException(
                    "member " + (stale ? pair.id().one() : pair.id().other()),
                    stale ? version : inOrder ? request.goneVersion() : request.keptVersion());
        });
    }

    private static Problem conflict(String key, MergeRequest request, String why) {
        return Problem.of(
                ProblemKind.CONFLICT,
                key,
                "Members %s and %s %s.".formatted(request.kept(), request.gone(), why),
                request.kept().value(),
                request.gone().value());
    }

    /** Parts the members of a merge again; a {@link Problem} where that cannot be. */
    public Mono<Parting> undo(String merge, Viewer viewer) {
        return Waiting.on(() -> merges.undo(merge, viewer.username()).orElseThrow(() -> noMerge(merge)))
                .map(undone -> switch (undone) {
                    case Parting parting -> parting;
                    case Undoing.LaterFirst later ->
                        throw Problem.of(
                                ProblemKind.CONFLICT,
                                "identity.problem.later-first",
                                "Merge %s cannot be undone before merge %s, which built on it."
                                        .formatted(merge, later.merge()),
                                merge,
                                later.merge());
                })
                .doOnNext(parting -> followers.wake());
    }

    /** A merge as it was recorded; a {@link Problem} of kind NOT_FOUND where there is none. */
    public Mono<RecordedMerge> find(String merge) {
        return Waiting.on(() -> merges.find(merge).orElseThrow(() -> noMerge(merge)));
    }

    private Problem noMerge(String merge) {
        return merges.find(merge).isPresent()
                ? Problem.of(
                        ProblemKind.CONFLICT,
                        "identity.problem.undone",
                        "Merge %s was undone before.".formatted(merge),
                        merge)
                : Problem.of(
                        ProblemKind.NOT_FOUND,
                        "identity.problem.merge",
                        "There is no merge %s: check the id.".formatted(merge),
                        merge);
    }

    /**
     * Remembers what a manager says of a pair; a {@link Problem} of kind NOT_FOUND where a member is not there, of kind STALE where the
     * pair is no longer as it was seen.
     *
     * @param seen its version as it was seen
     */
    public Mono<PairId> decide(PairId pair, Decision decision, long seen, Viewer viewer) {
        String one = pair.one().value();
        String other = pair.other().value();
        return Waiting.on(() -> decisions.decide(one, other, decision, seen, viewer.username()))
                .flatMap(done -> done ? Mono.just(pair) : isNotAsSeen(pair, seen, viewer))
                .doOnNext(done -> {
                    queue.said(pair, decision);
                    followers.wake();
                });
    }

    /**
     * Forgets what was said of a pair; a {@link Problem} as of {@link #decide}.
     *
     * @param seen its version as it was seen, null for whatever it is
     */
    public Mono<PairId> takeBack(PairId pair, @Nullable Long seen, Viewer viewer) {
        String one = pair.one().value();
        String other = pair.other().value();
        return Waiting.on(() -> decisions.takeBack(one, other, seen, viewer.username()))
                .flatMap(done -> done || seen == null ? Mono.just(pair) : isNotAsSeen(pair, seen, viewer))
                .doOnNext(done -> {
                    queue.said(pair, null);
                    followers.wake();
                });
    }

    private Mono<PairId> isNotAsSeen(PairId pair, long seen, Viewer viewer) {
        return examine(pair, viewer)
                .then(Mono.error(() -> new StaleEditException("pair %s %s".formatted(pair.one(), pair.other()), seen)));
    }

    private static Problem unknown(String one, String other) {
        return Problem.of(
                ProblemKind.NOT_FOUND,
                "identity.problem.unknown",
                "Members %s and %s are not both in the community: check the ids.".formatted(one, other),
                one,
                other);
    }
}
