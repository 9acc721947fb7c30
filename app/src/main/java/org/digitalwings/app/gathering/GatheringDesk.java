package org.digitalwings.app.gathering;

import java.util.List;
import java.util.UUID;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.app.web.StaleEditException;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringStatus;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Gatherings;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.Invitations;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gatherings and their participants as somebody may see and change them: managers everything, others published gatherings. An
 * edit that is based on an old version ends with {@link StaleEditException}.
 */
@Component
public final class GatheringDesk {

    private final Gatherings gatherings;
    private final Invitations invitations;
    private final MergedParticipants former;

    GatheringDesk(Gatherings gatherings, Invitations invitations, MergedParticipants former) {
        this.former = former;
        this.gatherings = gatherings;
        this.invitations = invitations;
    }

    /** What the viewer may see, the latest day first, those without a day before. */
    public Flux<GatheringSummary> all(Viewer viewer) {
        return gatherings.all().filter(summary -> maySee(summary.gathering(), viewer));
    }

    /** One gathering; a problem of kind NOT_FOUND where there is none that the viewer may see. */
    public Mono<GatheringSummary> find(GatheringId id, Viewer viewer) {
        return gatherings
                .find(id)
                .filter(summary -> maySee(summary.gathering(), viewer))
                .switchIfEmpty(Mono.error(() -> Problem.of(
                        ProblemKind.NOT_FOUND,
                        "gathering.problem.unknown",
                        "There is no gathering %s: look it up in the list.".formatted(id),
                        id.value())))
                .flatMap(former::follow);
    }

    /** The participants of a gathering by id. */
    public Mono<List<Invitation>> participants(GatheringId id) {
        return invitations.to(id).collectList().flatMap(former::follow);
    }

    /** Adds a gathering; {@code gathering}'s id is replaced by a new one. */
    public Mono<Gathering> create(Gathering gathering, Viewer viewer) {
        viewer.require(Role.MANAGER);
        GatheringId id = new GatheringId("g-" + UUID.randomUUID());
        return gatherings.create(
                new Gathering(
                        id,
                        gathering.kind(),
                        gathering.name(),
                        gathering.theme(),
                        gathering.date(),
                        gathering.place(),
                        GatheringStatus.DRAFT,
                        false,
                        gathering.rules(),
                        "",
                        0),
                viewer.accountId());
    }

    /** Adds a gathering on behalf of the system under the id that it has, unless there is one of this id. */
    public Mono<Gathering> offer(Gathering gathering) {
        return gatherings
                .find(gathering.id())
                .map(GatheringSummary::gathering)
                .switchIfEmpty(Mono.defer(() -> gatherings.create(gathering, null)));
    }

    /** Replaces what a gathering says of itself; answers it as it is now. */
    public Mono<Gathering> edit(Gathering gathering, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return gatherings.edit(gathering, viewer.accountId()).switchIfEmpty(stale(gathering.id(), gathering.version()));
    }

    /** Removes a gathering with its participants and its plan. */
    public Mono<Void> remove(GatheringId id, long version, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return gatherings
                .remove(id, version, viewer.accountId())
                .switchIfEmpty(stale(id, version))
                .then();
    }

    /** Replaces the participants; answers the gathering's new version. */
    public Mono<Long> invite(GatheringId id, long version, List<Invitation> participants, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return invitations
                .replace(id, version, participants, viewer.accountId())
                .switchIfEmpty(stale(id, version));
    }

    /** Shows a planned gathering to its participants, or hides it again. */
    public Mono<Gathering> publish(GatheringId id, long version, boolean visible, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return find(id, viewer).flatMap(summary -> {
            Gathering gathering = summary.gathering();
            if (gathering.version() != version) {
                return stale(id, version);
            }
            if (gathering.status() == GatheringStatus.DRAFT) {
                return Mono.error(Problem.of(
                        ProblemKind.CONFLICT,
                        "gathering.problem.unplanned",
                        "Gathering %s has no plan to publish: plan it first.".formatted(id)));
            }
            return edit(gathering.with(visible ? GatheringStatus.PUBLISHED : GatheringStatus.PLANNED), viewer);
        });
    }

    static <T> Mono<T> stale(GatheringId id, long version) {
        return Mono.error(() -> new StaleEditException("gathering " + id, version));
    }

    private static boolean maySee(Gathering gathering, Viewer viewer) {
        return viewer.isManager()
                || gathering.status() == GatheringStatus.PUBLISHED
                || gathering.status() == GatheringStatus.HELD;
    }
}
