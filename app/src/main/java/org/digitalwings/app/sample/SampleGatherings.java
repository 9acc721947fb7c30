package org.digitalwings.app.sample;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.app.community.LogFollowers;
import org.digitalwings.app.gathering.Finding;
import org.digitalwings.app.gathering.GatheringDesk;
import org.digitalwings.app.gathering.PlanEvent;
import org.digitalwings.app.gathering.PlanOrder;
import org.digitalwings.app.gathering.Planning;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringStatus;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.matching.community.Community;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The two gatherings of the sample. Each step looks first whether it is done already, so that a start after a crash goes
 * on where the one before was cut off; the plans come from the planners, by a number of moves rather than by time, so that
 * every machine gets the same.
 */
@Component
final class SampleGatherings {

    private static final Viewer SYSTEM = new Viewer("sample", "sample", Role.MANAGER, List.of());
    private static final PlanOrder ORDER = new PlanOrder(60, 200_000L, 2025L);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final SampleSession session;
    private final SampleRoundtable roundtable;
    private final GatheringDesk desk;
    private final Planning planning;
    private final CurrentCommunity community;
    private final LogFollowers followers;

    SampleGatherings(
            SampleSession session,
            SampleRoundtable roundtable,
            GatheringDesk desk,
            Planning planning,
            CurrentCommunity community,
            LogFollowers followers) {
        this.session = session;
        this.roundtable = roundtable;
        this.desk = desk;
        this.planning = planning;
        this.community = community;
        this.followers = followers;
    }

    /** A gathering of the sample and who takes part in it. */
    interface Draft {

        Gathering gathering();

        Mono<List<Invitation>> participants(GatheringSummary gathering, Community community);
    }

    /** Makes and plans the gatherings. Ends with an error where a plan is not found. */
    Mono<Void> plan() {
        return Mono.fromRunnable(followers::wake)
                .then(loaded())
                .flatMap(now -> plan(session, now).then(plan(roundtable, now)));
    }

    /** The snapshot once it has the sample. */
    private Mono<Community> loaded() {
        return Mono.fromCallable(() -> community.ifLoaded().orElse(null))
                .filter(now -> now.indexOf(SampleSession.LAST) >= 0)
                .repeatWhenEmpty(tries -> tries.delayElements(PAUSE))
                .timeout(PATIENCE);
    }

    private Mono<Void> plan(Draft draft, Community now) {
        GatheringId id = draft.gathering().id();
        return desk.offer(draft.gathering())
                .then(Mono.defer(() -> desk.find(id, SYSTEM)))
                .filter(found -> found.gathering().status() == GatheringStatus.DRAFT)
                .flatMap(found -> invite(draft, found, now))
                .flatMap(version -> planning.start(id, version, ORDER, SYSTEM))
                .flatMap(started -> planning.follow(id).last())
                .flatMap(end -> end.state() == PlanEvent.State.STORED ? Mono.empty() : Mono.error(notPlanned(id, end)));
    }

    private Mono<Long> invite(Draft draft, GatheringSummary found, Community now) {
        long version = found.gathering().version();
        return found.invitations() > 0
                ? Mono.just(version)
                : draft.participants(found, now)
                        .flatMap(list -> desk.invite(found.gathering().id(), version, list, SYSTEM));
    }

    private static IllegalStateException notPlanned(GatheringId id, PlanEvent end) {
        return new IllegalStateException("Gathering %s of the sample was not planned (%s): %s"
                .formatted(
                        id,
                        end.state(),
                        end.reasons().stream().map(Finding::words).collect(Collectors.joining("; "))));
    }
}
