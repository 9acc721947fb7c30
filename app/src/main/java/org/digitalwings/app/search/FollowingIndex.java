package org.digitalwings.app.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.app.community.MemberReader;
import org.digitalwings.app.community.StoredCommunity;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchableMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the search index up with the change log. Each step is durable, so that after a crash it goes on where it was. */
@Component
final class FollowingIndex implements MemberReader {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingIndex.class);

    private static final int MEMBERS_A_STEP = 2_000;

    private final SearchIndex index;
    private final StoredCommunity stored;

    FollowingIndex(SearchIndex index, StoredCommunity stored) {
        this.index = index;
        this.stored = stored;
    }

    @Override
    public String name() {
        return "search index";
    }

    @Override
    public long position() {
        return index.position();
    }

    @Override
    public synchronized void rebuild(long position) {
        index.clear();
        List<SearchableMember> step = new ArrayList<>(MEMBERS_A_STEP);
        stored.searchable(member -> {
            step.add(member);
            if (step.size() == MEMBERS_A_STEP) {
                // Still position 0: what a crash leaves half built is built anew.
                index.replace(step, List.of(), 0);
                step.clear();
            }
        });
        index.replace(step, List.of(), position);
        index.commit();
        LOG.info("Indexed {} members at change {}.", index.size(), position);
    }

    @Override
    public synchronized void follow(Set<MemberId> changed, long position) {
        List<SearchableMember> members = changed.isEmpty() ? List.of() : stored.searchable(changed);
        Set<MemberId> removed = new HashSet<>(changed);
        members.forEach(found -> removed.remove(found.member().id()));
        index.replace(members, removed, position);
        index.commit();
    }

    /** Indexes members again as they are, with what was learned of their meaning; never over what is newer. */
    synchronized void refresh(Set<MemberId> members) {
        index.renew(stored.searchable(members));
        index.commit();
    }
}
