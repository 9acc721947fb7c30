package org.digitalwings.app.suggestion;

import java.util.concurrent.locks.ReentrantLock;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Showings;
import org.springframework.stereotype.Component;

/**
 * The one recommender of the application, on the current snapshot. It follows the snapshot when it is asked for, on the
 * asker's thread.
 */
@Component
public final class CurrentRecommender {

    private final CurrentCommunity current;
    private final CurrentDemand demand;
    private final KnownPairs pairs;
    private final ReentrantLock following = new ReentrantLock();
    private volatile GraphRecommender recommender = GraphRecommender.of(Community.empty());

    CurrentRecommender(CurrentCommunity current, CurrentDemand demand, KnownPairs pairs) {
        this.current = current;
        this.demand = demand;
        this.pairs = pairs;
    }

    /** The recommender on the current snapshot, which spares those who were shown to many; while another thread makes it, the one before. */
    GraphRecommender get() {
        return onSnapshot().with(demand.weights(), demand.showings()).with(pairs);
    }

    private GraphRecommender onSnapshot() {
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

    /** The recommender on the snapshot as of this call, whoever was shown to whom; waits while another thread makes one. */
    public GraphRecommender upToDate() {
        following.lock();
        try {
            return followed().with(demand.weights(), Showings.NONE).with(pairs);
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
