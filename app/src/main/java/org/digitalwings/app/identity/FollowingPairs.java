package org.digitalwings.app.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.app.community.MemberReader;
import org.digitalwings.matching.community.MemberId;
import org.springframework.stereotype.Component;

/** Notes who changed, for {@link PairSearch} to compare anew when there is time: an import is not to wait for that. */
@Component
final class FollowingPairs implements MemberReader {

    private final Set<MemberId> changed = new LinkedHashSet<>();
    private boolean everything;
    private long position;

    @Override
    public String name() {
        return "pairs";
    }

    @Override
    public synchronized long position() {
        return position;
    }

    @Override
    public synchronized void rebuild(long at) {
        everything = true;
        changed.clear();
        position = at;
    }

    @Override
    public synchronized void follow(Set<MemberId> members, long at) {
        changed.addAll(members);
        position = at;
    }

    /** Whether everybody has to be compared anew; asking takes the order. */
    synchronized boolean takeEverything() {
        boolean was = everything;
        everything = false;
        return was;
    }

    /** Some of those who changed, each once. */
    synchronized List<MemberId> take(int most) {
        List<MemberId> some = changed.stream().limit(most).collect(Collectors.toList());
        some.forEach(changed::remove);
        return some;
    }

    /** Puts those back whom a fault kept from being compared. */
    synchronized void again(List<MemberId> members) {
        changed.addAll(members);
    }

    synchronized void everythingAgain() {
        everything = true;
    }

    synchronized int left() {
        return changed.size();
    }
}
