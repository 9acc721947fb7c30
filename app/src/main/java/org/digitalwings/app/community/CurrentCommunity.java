package org.digitalwings.app.community;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityBuilder;
import org.digitalwings.matching.community.CommunityChanges;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The snapshot of the community as of now, at most about a second behind the log once it is loaded. */
@Component
public final class CurrentCommunity implements MemberReader {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentCommunity.class);

    private final StoredCommunity stored;
    private final AtomicReference<@Nullable Community> current = new AtomicReference<>();

    CurrentCommunity(StoredCommunity stored) {
        this.stored = stored;
    }

    /**
     * The snapshot. Take it once for a piece of work: the next call may answer a later one.
     *
     * @throws CommunityLoadingException until it is first loaded
     */
    public Community get() {
        return ifLoaded().orElseThrow(CommunityLoadingException::new);
    }

    /** The snapshot; empty until it is first loaded. */
    public Optional<Community> ifLoaded() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public String name() {
        return "snapshot";
    }

    @Override
    public long position() {
        return ifLoaded().map(Community::position).orElse(0L);
    }

    @Override
    public void rebuild(long position) {
        CommunityBuilder builder = Community.builder();
        stored.members(builder::add);
        stored.ties(builder::add);
        Community built = builder.build(position);
        current.set(built);
        LOG.info("Loaded {} members and {} ties at change {}.", built.size(), built.tieCount(), position);
    }

    @Override
    public void follow(Set<MemberId> changed, long position) {
        List<Member> members = stored.members(changed);
        Set<MemberId> removed = new HashSet<>(changed);
        members.forEach(member -> removed.remove(member.id()));
        current.set(get().with(new CommunityChanges(position, members, removed, stored.ties(ids(members)))));
    }

    private static Collection<MemberId> ids(List<Member> members) {
        return members.stream().map(Member::id).toList();
    }
}
