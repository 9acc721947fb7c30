package org.digitalwings.app.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.digitalwings.app.compute.RepeatedWork;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.graph.identity.Decisions;
import org.digitalwings.graph.identity.LikenessRow;
import org.digitalwings.graph.identity.Likenesses;
import org.digitalwings.matching.community.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds in the background which members could be one: at first all, then whoever changes. */
@Component
final class PairSearch extends RepeatedWork {

    private static final Logger LOG = LoggerFactory.getLogger(PairSearch.class);

    private static final int MEMBERS_A_STEP = 100;
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int BUSY_TURNS = 4;

    private final boolean wanted;
    private final FollowingPairs following;
    private final Likenesses stored;
    private final Decisions decisions;
    private final PairQueue queue;
    private final Likes likes;
    private int turns;

    PairSearch(
            @Value("${digital-wings.follow:true}") boolean wanted,
            FollowingPairs following,
            Likenesses stored,
            Decisions decisions,
            PairQueue queue,
            Likes likes) {
        super("pairs", PAUSE);
        this.likes = likes;
        this.wanted = wanted;
        this.following = following;
        this.stored = stored;
        this.decisions = decisions;
        this.queue = queue;
    }

    @Override
    protected void turn() {
        try {
            if (following.takeEverything()) {
                begin();
            }
            // About half of one core, and an eighth of it while an import has use for them.
            turns++;
            if (following.left() > 0 && (following.isCalm() || turns % BUSY_TURNS == 0)) {
                step();
            }
        } finally {
            queue.waiting(following.left());
        }
    }

    /** Everybody is known before anybody is compared. */
    private void begin() {
        try {
            queue.clear();
            likes.clear();
            List<MemberId> all = new ArrayList<>();
            stored.all(row -> {
                if (!isRunning()) {
                    throw new CancellationException("The application stops.");
                }
                likes.put(row);
                all.add(new MemberId(row.id()));
            });
            likes.refresh();
            for (Decision decision : Decision.values()) {
                queue.said(Set.of(), decisions.latest(decision, 0, Integer.MAX_VALUE));
            }
            following.compare(all);
            LOG.info("Compares {} members with each other.", all.size());
        } catch (RuntimeException e) {
            following.everythingAgain();
            throw e;
        }
    }

    private void step() {
        List<MemberId> some = following.take(MEMBERS_A_STEP);
        try {
            List<String> ids = some.stream().map(MemberId::value).toList();
            List<LikenessRow> rows = new ArrayList<>();
            stored.of(ids, rows::add);
            Set<String> there = rows.stream().map(LikenessRow::id).collect(Collectors.toSet());
            List<MemberId> gone =
                    some.stream().filter(id -> !there.contains(id.value())).toList();
            likes.remove(gone);
            queue.remove(gone);
            queue.said(some, decisions.of(ids));
            rows.forEach(likes::put);
            likes.refresh();
            Map<MemberId, List<QueuedPair>> found = new LinkedHashMap<>();
            rows.forEach(row -> found.put(new MemberId(row.id()), likes.pairs(row)));
            queue.replace(found);
            queue.waiting(following.left());
        } catch (RuntimeException e) {
            following.again(some);
            throw e;
        }
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }
}
