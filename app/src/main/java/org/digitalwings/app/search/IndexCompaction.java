package org.digitalwings.app.search;

import java.time.Duration;
import org.digitalwings.app.compute.RepeatedWork;
import org.digitalwings.matching.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the search index together once it is left in peace: no change was indexed for some seconds, and no meaning is left
 * to be learned. What is brought together during an import would soon lie apart again.
 */
@Component
final class IndexCompaction implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCompaction.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final boolean wanted;
    private final SearchIndex index;
    private final RepeatedWork work = new RepeatedWork("compaction", PAUSE, this::look);
    private long seen = -1;

    IndexCompaction(@Value("${digital-wings.follow:true}") boolean follow, SearchIndex index) {
        this.wanted = follow;
        this.index = index;
    }

    /** Brings it together where nothing has changed since the last look. */
    void look() {
        try {
            long position = index.position();
            if (position == seen && index.toEmbed() == 0) {
                index.compact();
            }
            seen = position;
        } catch (RuntimeException e) {
            // Searches are slower and right; it is tried again after the pause. What a stop breaks off is nothing to
            // tell.
            if (work.isRunning()) {
                LOG.warn(
                        "The search index could not be brought together: {}.",
                        e.getClass().getName(),
                        e);
            }
        }
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public void start() {
        work.start();
    }

    @Override
    public void stop() {
        work.stop();
    }

    @Override
    public boolean isRunning() {
        return work.isRunning();
    }
}
