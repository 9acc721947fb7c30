package org.digitalwings.app.suggestion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.app.community.MemberReader;
import org.digitalwings.app.identity.PairId;
import org.digitalwings.app.identity.PairQueue;
import org.digitalwings.graph.conflict.WaivedPair;
import org.digitalwings.graph.conflict.Waivers;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.PairKnowledge;
import org.digitalwings.matching.recommend.ReasonCode;
import org.springframework.stereotype.Component;

/** Which conflicts of interest are put aside, kept up with the change log, and who waits for a decision on whether it is somebody else. */
@Component
final class KnownPairs implements MemberReader, PairKnowledge {

    private final Waivers waivers;
    private final PairQueue queue;
    private volatile Map<PairId, Set<ReasonCode>> aside = Map.of();
    private volatile long position;

    KnownPairs(Waivers waivers, PairQueue queue) {
        this.waivers = waivers;
        this.queue = queue;
    }

    @Override
    public Set<MemberId> possiblySame(MemberId member) {
        return queue.possiblySame(member);
    }

    @Override
    public Set<ReasonCode> putAside(MemberId one, MemberId other) {
        return one.equals(other) ? Set.of() : aside.getOrDefault(PairId.of(one, other), Set.of());
    }

    @Override
    public String name() {
        return "conflicts";
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public synchronized void rebuild(long at) {
        aside = Map.copyOf(byPair(waivers.all()));
        position = at;
    }

    @Override
    public synchronized void follow(Set<MemberId> changed, long at) {
        read(changed);
        position = at;
    }

    /** Reads what is put aside between some members and others again. The caller's thread waits for the database. */
    synchronized void read(Collection<MemberId> members) {
        Map<PairId, Set<ReasonCode>> next = new HashMap<>(aside);
        next.keySet().removeIf(pair -> members.contains(pair.one()) || members.contains(pair.other()));
        next.putAll(byPair(waivers.of(members.stream().map(MemberId::value).toList())));
        aside = Map.copyOf(next);
    }

    private static Map<PairId, Set<ReasonCode>> byPair(List<WaivedPair> pairs) {
        return pairs.stream()
                .collect(Collectors.toMap(
                        pair -> PairId.of(new MemberId(pair.one()), new MemberId(pair.other())),
                        pair -> codes(pair.conflicts())));
    }

    private static Set<ReasonCode> codes(List<String> stored) {
        return stored.stream()
                .map(code -> ReasonCode.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toUnmodifiableSet());
    }
}
