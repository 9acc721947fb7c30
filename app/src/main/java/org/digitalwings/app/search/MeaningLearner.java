package org.digitalwings.app.search;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.digitalwings.app.community.StoredCommunity;
import org.digitalwings.app.compute.RepeatedWork;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.search.LearnedMeanings;
import org.digitalwings.matching.search.SearchIndex;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Learns in the background what members mean that the index holds by words only. It keeps no list of its own: the index says
 * who is left, so that it goes on after a crash and takes up whoever changes.
 */
@Component
final class MeaningLearner extends RepeatedWork {

    private static final int MEMBERS_A_STEP = 64;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final boolean wanted;
    private final SearchIndex index;
    private final StoredCommunity stored;
    private final LearnedMeanings meanings;
    private final FollowingIndex following;

    MeaningLearner(
            @Value("${digital-wings.follow:true}") boolean follow,
            SearchIndex index,
            StoredCommunity stored,
            LearnedMeanings meanings,
            FollowingIndex following) {
        super("meanings", PAUSE);
        this.wanted = follow && meanings.isLearning();
        this.index = index;
        this.stored = stored;
        this.meanings = meanings;
        this.following = following;
    }

    /** Takes up all who are left. Words go on finding where it fails. */
    @Override
    protected void turn() {
        List<MemberId> left = index.toEmbed(MEMBERS_A_STEP);
        while (isRunning() && !left.isEmpty()) {
            Set<MemberId> ids = Set.copyOf(left);
            List<Member> members = stored.members(ids);
            meanings.learn(members.stream().map(SearchIndex::meaningText).toList());
            following.refresh(ids);
            List<MemberId> now = index.toEmbed(MEMBERS_A_STEP);
            // The same again: they are gone from the graph or were changed meanwhile, and the change log will tell.
            left = now.equals(left) ? List.of() : now;
        }
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }
}
