package org.digitalwings.app.gathering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.matching.roundtable.InfeasibleRequestException;
import org.digitalwings.matching.roundtable.NoSeatingFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Plans gatherings in the background, one job a gathering at a time. A job keeps the best plan it has found, also where it is
 * cancelled, and stores it only where nobody has edited the gathering meanwhile.
 */
@Component
public final class Planning {

    private static final Logger LOG = LoggerFactory.getLogger(Planning.class);

    private static final int MOST_REASONS = 10;

    private final GatheringDesk desk;
    private final SessionPlanning sessions;
    private final SeatPlanning seats;
    private final Map<GatheringId, PlanJob> jobs = new ConcurrentHashMap<>();

    Planning(GatheringDesk desk, SessionPlanning sessions, SeatPlanning seats) {
        this.desk = desk;
        this.sessions = sessions;
        this.seats = seats;
    }

    /**
     * Starts planning; answers the job's first word.
     *
     * @param version the version of the gathering that the caller has seen
     */
    public Mono<PlanEvent> start(GatheringId id, long version, PlanOrder order, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return desk.find(id, viewer).flatMap(summary -> {
            Gathering gathering = summary.gathering();
            if (gathering.version() != version) {
                return GatheringDesk.stale(id, version);
            }
            return desk.participants(id).map(participants -> launch(gathering, participants, order, viewer));
        });
    }

    /** The latest word of the gathering's job, empty where there was none since the start of the application. */
    public Optional<PlanEvent> latest(GatheringId id) {
        return Optional.ofNullable(jobs.get(id)).map(PlanJob::last);
    }

    /** What the gathering's job says from now on, with its latest word first; ends with the job. */
    public Flux<PlanEvent> follow(GatheringId id) {
        PlanJob job = jobs.get(id);
        return job == null ? Flux.empty() : job.events();
    }

    /** Asks the gathering's job to end with the best plan so far. */
    public void cancel(GatheringId id, Viewer viewer) {
        viewer.require(Role.MANAGER);
        PlanJob job = jobs.get(id);
        if (job != null) {
            job.cancel();
        }
    }

    private PlanEvent launch(Gathering gathering, List<Invitation> participants, PlanOrder order, Viewer viewer) {
        PlanJob job = new PlanJob();
        jobs.compute(gathering.id(), (id, running) -> {
            if (running != null && !running.last().state().isFinal()) {
                throw Problem.of(
                        ProblemKind.CONFLICT,
                        "gathering.problem.planning",
                        "Gathering %s is being planned already: wait, or cancel that first.".formatted(id));
            }
            return job;
        });
        work(gathering, participants, order, viewer, job)
                .onErrorResume(error -> Mono.just(ended(job, error)))
                .subscribe(job::end);
        return job.last();
    }

    private Mono<PlanEvent> work(
            Gathering gathering, List<Invitation> participants, PlanOrder order, Viewer viewer, PlanJob job) {
        return switch (gathering.kind()) {
            case MATCHMAKING_SESSION -> sessions.plan(gathering, participants, order, job, viewer.accountId());
            case CITY_ROUNDTABLE -> seats.plan(gathering, participants, order, job, viewer.accountId());
        };
    }

    private static PlanEvent ended(PlanJob job, Throwable error) {
        if (error instanceof InfeasibleRequestException infeasible) {
            return job.last().ended(PlanEvent.State.INFEASIBLE, FindingWords.of(infeasible));
        }
        if (error instanceof NoSeatingFoundException none) {
            return job.last()
                    .ended(
                            PlanEvent.State.UNDECIDED,
                            none.violations().stream()
                                    .limit(MOST_REASONS)
                                    .map(FindingWords::of)
                                    .toList());
        }
        if (error instanceof Problem || error instanceof IllegalArgumentException) {
            String words = String.valueOf(error.getMessage());
            return job.last()
                    .ended(PlanEvent.State.FAILED, List.of(Finding.of("other", List.of(), List.of(words), words)));
        }
        LOG.error("A planning job ended by an error.", error);
        return job.last().ended(PlanEvent.State.FAILED, List.of());
    }
}
