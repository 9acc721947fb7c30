package org.digitalwings.app.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.LogFollowers;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.conflict.Waiver;
import org.digitalwings.graph.conflict.Waivers;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Reason;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where managers look at the conflicts of interest of two members, put them aside with a reason, and take that back. */
@Component
public final class ConflictDesk {

    /** The longest reason, in characters. */
    public static final int MOST_REASON = 1_000;

    private final Waivers waivers;
    private final KnownPairs pairs;
    private final CurrentRecommender recommender;
    private final LogFollowers followers;
    private final Compute compute;
    private final Clock clock;

    ConflictDesk(
            Waivers waivers,
            KnownPairs pairs,
            CurrentRecommender recommender,
            LogFollowers followers,
            Compute compute,
            Clock clock) {
        this.waivers = waivers;
        this.pairs = pairs;
        this.recommender = recommender;
        this.followers = followers;
        this.compute = compute;
        this.clock = clock;
    }

    /**
     * How two members stand.
     *
     * @param conflicts all that there are between them, put aside or not
     * @param waivers what was put aside, the latest first
     */
    public record Standing(Community community, List<Reason> conflicts, List<Waiver> waivers) {

        public Standing {
            conflicts = List.copyOf(conflicts);
            waivers = List.copyOf(waivers);
        }

        /** Another one after every change of what is put aside. */
        public long version() {
            return Waivers.version(waivers);
        }
    }

    /** How two members stand; managers only. */
    public Mono<Standing> standing(MemberId one, MemberId other, Viewer viewer) {
        return Mono.defer(() -> {
            viewer.require(Role.MANAGER);
            requireTwo(one, other);
            return compute.run(() -> {
                        GraphRecommender now = recommender.upToDate();
                        return new Standing(
                                now.community(), now.conflicts(one, other, LocalDate.now(clock)), List.of());
                    })
                    .zipWith(Waiting.on(() -> waivers.of(one.value(), other.value())))
                    .map(found -> new Standing(
                            found.getT1().community(), found.getT1().conflicts(), found.getT2()));
        });
    }

    /**
     * Puts conflicts aside, in the place of those that were before; managers only. A {@link Problem} where the reason is missing or there is
     * no such conflict (INVALID), or another manager was faster (STALE).
     *
     * @param conflicts their codes
     */
    public Mono<Standing> putAside(
            MemberId one, MemberId other, Collection<String> conflicts, String reason, long version, Viewer viewer) {
        String why = reason.strip();
        Set<String> codes = new TreeSet<>(conflicts);
        return standing(one, other, viewer)
                .doOnNext(standing -> {
                    requireReason(why);
                    requirePresent(standing, codes);
                })
                .flatMap(standing -> write(
                        one,
                        other,
                        version,
                        () -> waivers.putAside(
                                one.value(), other.value(), List.copyOf(codes), why, version, viewer.username())))
                .then(Mono.defer(() -> standing(one, other, viewer)));
    }

    /** Takes back what was put aside; managers only. A {@link Problem} of kind STALE where another manager was faster. */
    public Mono<Standing> takeBack(MemberId one, MemberId other, long version, Viewer viewer) {
        return standing(one, other, viewer)
                .flatMap(standing -> write(
                        one,
                        other,
                        version,
                        () -> waivers.takeBack(one.value(), other.value(), version, viewer.username())))
                .then(Mono.defer(() -> standing(one, other, viewer)));
    }

    /** A write that answers whether the pair was of the version. */
    private interface Write {
        boolean run();
    }

    private Mono<Boolean> write(MemberId one, MemberId other, long version, Write write) {
        return Waiting.on(() -> {
            if (!write.run()) {
                throw new StaleEditException("conflicts of %s and %s".formatted(one, other), version);
            }
            pairs.read(Set.of(one, other));
            followers.wake();
            return true;
        });
    }

    private static void requireTwo(MemberId one, MemberId other) {
        if (one.equals(other)) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "suggestion.problem.conflict-itself",
                    "Member %s has no conflict of interest with itself: name another.".formatted(one),
                    one.value());
        }
    }

    private static void requireReason(String reason) {
        if (reason.isEmpty() || reason.length() > MOST_REASON) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "suggestion.problem.conflict-reason",
                    "A reason of %d characters must have 1 to %d.".formatted(reason.length(), MOST_REASON),
                    reason.length(),
                    MOST_REASON);
        }
    }

    private static void requirePresent(Standing standing, Set<String> codes) {
        Set<String> present = standing.conflicts().stream()
                .map(conflict -> conflict.code().code())
                .collect(Collectors.toCollection(TreeSet::new));
        if (codes.isEmpty() || !present.containsAll(codes)) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "suggestion.problem.conflict-unknown",
                    "Conflicts %s to be put aside must be among those there are, %s: name one or more of them."
                            .formatted(codes, present),
                    String.join(", ", codes),
                    String.join(", ", present));
        }
    }
}
