package org.digitalwings.app.compute;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Work in the background that is done again and again on a thread of its own, each time some pause after the last. */
public final class RepeatedWork {

    /** How long stopping waits for the work that is being done. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Duration pause;
    private final Runnable work;
    private final ScheduledExecutorService thread;
    private volatile boolean running;

    /**
     * Work that is yet to be started.
     *
     * @param name of the thread
     * @param work that catches what it may throw: what escapes ends it
     */
    public RepeatedWork(String name, Duration pause, Runnable work) {
        this.pause = pause;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** Starts it, the first time after a pause. */
    public void start() {
        running = true;
        Future<?> unused =
                thread.scheduleWithFixedDelay(work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Stops it for good: whatever asks {@link #isRunning} is told so, and what is being done is waited for. */
    public void stop() {
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
    public boolean isRunning() {
        return running;
    }
}
