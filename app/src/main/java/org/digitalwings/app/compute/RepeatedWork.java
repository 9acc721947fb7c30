package org.digitalwings.app.compute;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work in the background that is done again and again on a thread of its own while the application runs, each time some pause
 * after the last.
 */
public abstract class RepeatedWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedWork.class);

    /** How long stopping waits for the work that is being done. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Duration pause;
    private final ScheduledExecutorService thread;
    private volatile boolean running;

    /**
     * Work that is yet to be started.
     *
     * @param name of the work, its thread and what is logged of it
     */
    protected RepeatedWork(String name, Duration pause) {
        this.name = name;
        this.pause = pause;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** Does it once. What takes long asks {@link #isRunning} on the way; what fails is logged, and done again after the pause. */
    protected abstract void turn();

    private void guarded() {
        try {
            turn();
        } catch (RuntimeException e) {
            // The loop's boundary. What a stop breaks off is nothing to tell.
            if (running) {
                LOG.warn(
                        "The work '{}' failed and is tried again: {}.",
                        name,
                        e.getClass().getName(),
                        e);
            }
        }
    }

    /** Starts it, the first time after a pause. */
    @Override
    public final void start() {
        running = true;
        Future<?> unused =
                thread.scheduleWithFixedDelay(this::guarded, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops it for good: whatever asks {@link #isRunning} is told so, and what is being done is waited for. */
    @Override
    public final void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was started and not stopped since. */
    @Override
    public final boolean isRunning() {
        return running;
    }
}
