package org.digitalwings.app.search;

import java.time.Duration;
import org.digitalwings.app.compute.RepeatedWork;
import org.digitalwings.matching.search.SearchIndex;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Brings the search index together once it is left in peace: no change was indexed for some seconds, and no meaning is left
 * to be learned. What is brought together during an import would soon lie apart again.
 */
@Component
final class IndexCompaction extends RepeatedWork {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final boolean wanted;
    private final SearchIndex index;
    private long seen = -1;

    IndexCompaction(@Value("${digital-wings.follow:true}") boolean follow, SearchIndex index) {
        super("compaction", PAUSE);
        this.wanted = follow;
        this.index = index;
    }

    /** Brings it together where nothing has changed since the last turn. */
    @Override
    protected void turn() {
        long position = index.position();
        if (position == seen && index.toEmbed() == 0) {
            index.compact();
        }
        seen = position;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }
}
