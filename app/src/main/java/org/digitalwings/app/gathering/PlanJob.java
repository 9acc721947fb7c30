package org.digitalwings.app.gathering;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.digitalwings.matching.planning.Progress;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A planning job: its latest word, everybody who listens, and whether it was asked to end. */
final class PlanJob {

    private final Sinks.Many<PlanEvent> events = Sinks.many().replay().latest();
    private final AtomicReference<PlanEvent> last = new AtomicReference<>(PlanEvent.waiting());
    private final AtomicBoolean cancelled = new AtomicBoolean();

    PlanJob() {
        events.tryEmitNext(last.get());
    }

    PlanEvent last() {
        return last.get();
    }

    /** The latest event and those after it; ends with the job. */
    Flux<PlanEvent> events() {
        return events.asFlux();
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    void cancel() {
        cancelled.set(true);
    }

    void progressed(Progress progress) {
        say(new PlanEvent(
                PlanEvent.State.RUNNING,
                progress.value(),
                progress.bound(),
                progress.elapsed().toMillis(),
                null,
                List.of()));
    }

    void end(PlanEvent event) {
        say(event);
        synchronized (events) {
            events.tryEmitComplete();
        }
    }

    /** The job's last word: the plan is stored, or stale where storing it answers no version. */
    Mono<PlanEvent> stored(Mono<Long> version) {
        return version.map(number -> last().stored(number))
                .switchIfEmpty(Mono.fromSupplier(() -> last().ended(PlanEvent.State.STALE, List.of())));
    }

    private void say(PlanEvent event) {
        last.set(event);
        // The planner's thread and the one that stores the plan may both speak.
        synchronized (events) {
            events.tryEmitNext(event);
        }
    }
}
