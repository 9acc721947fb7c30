package org.digitalwings.app.community;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.ChangeLog;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one reader up with the change log until it is closed. After a fault it waits, twice as long each time, and goes on. */
final class LogFollower implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);

    private static final int CHANGES_A_STEP = 2_000;
    private static final long IDLE_MILLIS = 250;
    private static final long MAX_BACK_OFF_MILLIS = 30_000;

    private final ChangeLog log;
    private final LogReader reader;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean caughtUp;
    private boolean begun;

    LogFollower(ChangeLog log, LogReader reader) {
        this.log = log;
        this.reader = reader;
        this.thread =
                Thread.ofPlatform().daemon().name("follow " + reader.name()).unstarted(this);
    }

    void start() {
        thread.start();
    }

    /** Looks for changes at once instead of at the next tick. */
    void wake() {
        wake.release();
    }

    /** The reader that is kept up. */
    LogReader reader() {
        return reader;
    }

    /** Whether the reader stood for the whole log when it was last looked at. */
    boolean isCaughtUp() {
        return caughtUp;
    }

    @Override
    public void run() {
        long backOff = IDLE_MILLIS;
        while (!closed) {
            long wait = 0;
            try {
                caughtUp = !step();
                wait = caughtUp ? IDLE_MILLIS : 0;
                backOff = IDLE_MILLIS;
            } catch (RuntimeException e) {
                // The loop's boundary: whatever went wrong is reported, and tried again from the reader's own position.
                report(e, backOff);
                wait = backOff;
                backOff = Math.min(2 * backOff, MAX_BACK_OFF_MILLIS);
            }
            pause(wait);
        }
    }

    /** Does one step; false where there was nothing to do. */
    private boolean step() {
        long position = reader.position();
        long last = log.last();
        if (position > last || (!reader.isBuilt() && (last > 0 || !begun))) {
            reader.rebuild(last);
            begun = true;
            return true;
        }
        List<Change> changes = log.after(position, CHANGES_A_STEP);
        if (changes.isEmpty()) {
            return false;
        }
        reader.follow(changes);
        return true;
    }

    private void report(RuntimeException e, long backOff) {
        caughtUp = false;
        if (e instanceof RetryableException) {
            // Somebody wrote what was being read, as an import does all the time.
            LOG.debug("The {} reads again what comes after change {}.", reader.name(), reader.position(), e);
        } else if (!closed) {
            LOG.warn("The {} stopped at change {}; it goes on in {} ms.", reader.name(), reader.position(), backOff, e);
        }
    }

    private void pause(long millis) {
        try {
            if (millis > 0 && wake.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the step under way finish, so that the reader is left whole. */
    @Override
    public void close() {
        closed = true;
        wake.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
