package org.digitalwings.app.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.start.StartUpStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Removes uploaded files at start and once a day: all of a file that nobody imported within the time to keep it, and the
 * upload of an import that has ended, or was undone. The report of an import stays, and so does a file that a cancelled or
 * interrupted import needs to go on.
 */
@Component
final class ImportHousekeeping implements StartUpStep, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportHousekeeping.class);

    private final ImportFolders folders;
    private final ImportWorker worker;
    private final Clock clock;
    private final Duration keep;
    private final Disposable.Swap daily = Disposables.swap();

    /**
     * @param keep how long files stay, from when their preview or import ended
     */
    ImportHousekeeping(
            ImportFolders folders,
            ImportWorker worker,
            Clock clock,
            @Value("${digital-wings.imports.keep-files:7d}") Duration keep) {
        this.folders = folders;
        this.worker = worker;
        this.clock = clock;
        this.keep = keep;
    }

    /** After previews that the last process left in the middle have been lined up again. */
    @Override
    public int order() {
        return 95;
    }

    @Override
    public Mono<List<String>> run() {
        daily.update(Flux.interval(Duration.ofDays(1))
                .onBackpressureDrop()
                .concatMap(day -> tidied())
                .subscribe());
        return tidied().thenReturn(List.of());
    }

    /** A failure is no reason not to start, or not to try again the next day. */
    private Mono<Integer> tidied() {
        return Waiting.on(this::tidy).onErrorResume(error -> {
            LOG.warn("Old files of imports could not be removed.", error);
            return Mono.just(0);
        });
    }

    /** Removes what is not needed any more, and answers how many imports that were. */
    int tidy() {
        Instant limit = clock.instant().minus(keep);
        int tidied = 0;
        for (ImportFolder folder : folders.all()) {
            tidied += tidy(folder, limit) ? 1 : 0;
        }
        if (tidied > 0) {
            LOG.info("Removed old files of {} import(s).", tidied);
        }
        return tidied;
    }

    private boolean tidy(ImportFolder folder, Instant limit) {
        ImportView view = folder.view().orElse(null);
        if (view == null) {
            // An upload that was broken off, unless it is under way.
            return folder.touchedAt().isBefore(limit) && removed(folder);
        }
        boolean old =
                Objects.requireNonNullElse(view.endedAt(), view.startedAt()).isBefore(limit);
        if (worker.job(view.id()).isPresent() || !(old || view.state() == ImportState.UNDONE)) {
            return false;
        }
        if (view.state().isTrial()) {
            return removed(folder);
        }
        return view.state().isPastItsFile() && folder.removeUpload();
    }

    private static boolean removed(ImportFolder folder) {
        folder.remove();
        return true;
    }

    @Override
    public void destroy() {
        daily.dispose();
    }
}
