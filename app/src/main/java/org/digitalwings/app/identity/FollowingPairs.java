package org.digitalwings.app.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalwings.app.community.MemberReader;
import org.digitalwings.matching.community.MemberId;
import org.springframework.stereotype.Component;

/** Notes who changed, for {@link PairSearch} to compare anew when there is time: an import is not to wait for that. */
@Component
final class FollowingPairs implements MemberReader {

    private static final Duration CALM = Duration.ofSeconds(3);

    private final Set<MemberId> changed = new LinkedHashSet<>();
    private final Set<MemberId> everybody = new LinkedHashSet<>();
    private final Clock clock;
    private boolean everything;
    private long position;
    private Instant last = Instant.EPOCH;

    FollowingPairs(Clock clock) {
        this.clock = clock;
    }

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
        everybody.clear();
        position = at;
    }

    @Override
    public synchronized void follow(Set<MemberId> members, long at) {
        changed.addAll(members);
        position = at;
        last = clock.instant();
    }

    /** Whether nobody has changed for a while, so that no import is under way. */
    synchronized boolean isCalm() {
        return last.plus(CALM).isBefore(clock.instant());
    }

    /** Whether everybody has to be compared anew; asking takes the order. */
    synchronized boolean takeEverything() {
        boolean was = everything;
        everything = false;
        return was;
    }

    /** Some of those who are to be compared, each once: first who changed, then everybody else. */
    synchronized List<MemberId> take(int most) {
        List<MemberId> some = Stream.concat(changed.stream(), everybody.stream())
                .distinct()
                .limit(most)
                .toList();
        some.forEach(changed::remove);
        some.forEach(everybody::remove);
        return some;
    }

    /** Notes that everybody is known now and is to be compared. */
    synchronized void compare(Collection<MemberId> members) {
        everybody.addAll(members);
    }

    /** Puts those back whom a fault kept from being compared. */
    synchronized void again(Collection<MemberId> members) {
        changed.addAll(members);
    }

    /** Puts the order back to compare everybody anew. */
    synchronized void everythingAgain() {
        everything = true;
    }

    synchronized int left() {
        return changed.size() + everybody.size();
    }
}
