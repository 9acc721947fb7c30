package org.digitalwings.app.suggestion;

import java.util.concurrent.locks.ReentrantLock;
import org.digitalwings.app.community.CurrentCommunity;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.springframework.stereotype.Component;

/** The recommender on the current snapshot. It follows the snapshot when it is asked for, on the asker's thread. */
@Component
final class CurrentRecommender {

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
            recommender = recommender.following(current.get());
            return recommender;
        } finally {
            following.unlock();
        }
    }
}
