package org.digitalwings.app.suggestion;

import java.util.concurrent.locks.ReentrantLock;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.springframework.stereotype.Component;

/**
 * The one recommender of the application, on the current snapshot. It follows the snapshot when it is asked for, on the
 * asker's thread.
 */
@Component
public final class CurrentRecommender {

    private final CurrentCommunity current;
    private final ReentrantLock following = new ReentrantLock();
    private volatile GraphRecommender recommender = GraphRecommender.of(Community.empty());

    CurrentRecommender(CurrentCommunity current) {
        this.current = current;
    }

    /** The recommender on the current snapshot; while another thread makes it, the one before. */
    GraphRecommender get() {
        GraphRecommender known = recommender;
        if (known.community().position() == current.get().position()) {
            return known;
        }
        if (known.community().size() == 0) {
            following.lock();
        } else if (!following.tryLock()) {
            return known;
        }
        try {
            return followed();
        } finally {
            following.unlock();
        }
    }

    /** The recommender on the snapshot as of this call; waits while another thread makes one. */
    public GraphRecommender upToDate() {
        following.lock();
        try {
            return followed();
        } finally {
            following.unlock();
        }
    }

    /** Only for the thread that holds the lock. */
    private GraphRecommender followed() {
        Community now = current.get();
        if (recommender.community() != now) {
            recommender = recommender.following(now);
        }
        return recommender;
    }
}
