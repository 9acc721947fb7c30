package org.digitalwings.app.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.digitalwings.graph.identity.DecidedPair;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pairs that wait for somebody to decide, ready to be shown, the likeliest first. Keeps the {@value #MOST} likeliest. Safe
 * for several threads; a page takes time linear in the pairs before it.
 */
@Component
public final class PairQueue {

    static final int MOST = 20_000;

    private final NavigableSet<QueuedPair> pairs = new TreeSet<>();
    private final Map<MemberId, Set<QueuedPair>> byMember = new HashMap<>();
    private final Map<PairId, Decision> said = new HashMap<>();
    private volatile long open;
    private volatile long waiting;

    /** How many pairs wait that nobody has put off. */
    public long open() {
        return open;
    }

    /** How many members are still to be compared with the others. */
    public long waiting() {
        return waiting;
    }

    void waiting(long members) {
        waiting = members;
    }

    /** Those after one in the order, which need not be there any more; null for the first ones. */
    public synchronized List<QueuedPair> after(@Nullable QueuedPair last, PairFilter filter, int limit) {
        NavigableSet<QueuedPair> rest = last == null ? pairs : pairs.tailSet(last, false);
        return rest.stream()
                .filter(pair -> filter.takes(pair, isPutOff(pair.id())))
                .limit(limit)
                .toList();
    }

    /** The pair, if it waits. */
    public synchronized Optional<QueuedPair> find(PairId id) {
        return byMember.getOrDefault(id.one(), Set.of()).stream()
                .filter(pair -> pair.id().equals(id))
                .findFirst();
    }

    /** Those with whom a member waits in a pair, put off or not. */
    public synchronized Set<MemberId> possiblySame(MemberId member) {
        return byMember.getOrDefault(member, Set.of()).stream()
                .map(pair -> pair.id().one().equals(member)
                        ? pair.id().other()
                        : pair.id().one())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody has put the pair off. */
    public synchronized boolean isPutOff(PairId id) {
        return said.get(id) == Decision.LATER;
    }

    /** Takes all pairs of some members out. */
    synchronized void remove(Collection<MemberId> members) {
        members.forEach(
                member -> Set.copyOf(byMember.getOrDefault(member, Set.of())).forEach(this::remove));
        count();
    }

    /** Replaces the pairs of some members; linear in what was said of all pairs, besides. */
    synchronized void replace(Map<MemberId, List<QueuedPair>> found) {
        found.forEach((member, theirs) -> {
            Set.copyOf(byMember.getOrDefault(member, Set.of())).forEach(this::remove);
            theirs.forEach(this::add);
        });
        while (pairs.size() > MOST) {
            remove(pairs.last());
        }
        count();
    }

    /** Forgets everything. */
    synchronized void clear() {
        pairs.clear();
        byMember.clear();
        said.clear();
        count();
    }

    /** Notes what was said of all pairs that some members are in. */
    synchronized void said(Collection<MemberId> members, Collection<DecidedPair> decided) {
        Set<MemberId> changed = Set.copyOf(members);
        said.keySet().removeIf(pair -> changed.contains(pair.one()) || changed.contains(pair.other()));
        decided.forEach(pair -> said.merge(
                PairId.of(new MemberId(pair.one()), new MemberId(pair.other())),
                pair.decision(),
                // Two merged members bring along what was said of both: never goes first.
                (one, other) -> one.compareTo(other) < 0 ? one : other));
        count();
    }

    /** Notes what somebody just said of a pair; null where it was taken back. */
    synchronized void said(PairId pair, @Nullable Decision decision) {
        if (decision == null) {
            said.remove(pair);
        } else {
            said.put(pair, decision);
        }
        if (decision == Decision.NEVER) {
            find(pair).ifPresent(this::remove);
        }
        count();
    }

    private void add(QueuedPair pair) {
        if (said.get(pair.id()) != Decision.NEVER) {
            find(pair.id()).ifPresent(this::remove);
            pairs.add(pair);
            byMember.computeIfAbsent(pair.id().one(), id -> new TreeSet<>()).add(pair);
            byMember.computeIfAbsent(pair.id().other(), id -> new TreeSet<>()).add(pair);
        }
    }

    private void remove(QueuedPair pair) {
        pairs.remove(pair);
        for (MemberId member : List.of(pair.id().one(), pair.id().other())) {
            byMember.computeIfPresent(member, (id, theirs) -> {
                theirs.remove(pair);
                return theirs.isEmpty() ? null : theirs;
            });
        }
    }

    private void count() {
        long putOff = said.entrySet().stream()
                .filter(entry -> entry.getValue() == Decision.LATER
                        && find(entry.getKey()).isPresent())
                .count();
        open = pairs.size() - putOff;
    }
}
