package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * All hard rules for one seeker: what blocks a meeting ({@link Barriers}), and conflicts of interest, but for those that a manager has put
 * aside. Where one of the two could be somebody else, a conflict of that other is told, and forbids nothing. For one thread.
 */
final class Rules {

    private final Past past;
    private final int seeker;
    private final PairKnowledge known;
    private final Barriers barriers;
    private final Conflicts conflicts;
    private final Map<Integer, Conflicts> ofPossibleSeekers = new HashMap<>();

    Rules(Past past, int seeker, @Nullable Purpose purpose, PairKnowledge known) {
        this.past = past;
        this.seeker = seeker;
        this.known = known;
        this.barriers = new Barriers(past, seeker);
        this.conflicts = new Conflicts(past, seeker, purpose);
        for (int possible : possiblySame(seeker)) {
            ofPossibleSeekers.put(possible, new Conflicts(past, possible, purpose));
        }
    }

    /** The seeker, and what it acts for. */
    List<Integer> actors() {
        return barriers.actors();
    }

    /** The rules that forbid a candidate, none where it may be suggested. */
    List<Reason> against(int candidate) {
        List<Reason> against = new ArrayList<>(barriers.against(candidate));
        Set<ReasonCode> aside = putAside(candidate);
        conflicts.with(candidate).stream()
                .filter(conflict -> !aside.contains(conflict.code()))
                .forEach(against::add);
        return against;
    }

    /** What is to be told of a candidate, whether or not it may be suggested: conflicts put aside, and those that cannot be verified. */
    List<Reason> notes(int candidate) {
        List<Reason> notes = new ArrayList<>();
        Set<ReasonCode> aside = putAside(candidate);
        if (!aside.isEmpty()) {
            conflicts.with(candidate).stream()
                    .filter(conflict -> aside.contains(conflict.code()))
                    .map(conflict -> note(
                            ReasonCode.CONFLICT_PUT_ASIDE,
                            conflict,
                            community().member(candidate).name()))
                    .forEach(notes::add);
        }
        unverified(candidate, notes);
        return notes;
    }

    private void unverified(int candidate, List<Reason> notes) {
        for (int possible : possiblySame(candidate)) {
            if (possible == seeker) {
                notes.add(unverified(
                        new Reason(ReasonCode.ITSELF, List.of(), List.of(id(seeker))), candidate, candidate, seeker));
            }
            conflicts
                    .with(possible)
                    .forEach(conflict -> notes.add(unverified(conflict, candidate, candidate, possible)));
        }
        ofPossibleSeekers.forEach((possible, theirs) -> theirs.with(candidate)
                .forEach(conflict -> notes.add(unverified(conflict, candidate, seeker, possible))));
    }

    /** Arguments: who could be whom, then the conflict. The path is that of the other, with who could be it at the end that it stands for. */
    private Reason unverified(Reason conflict, int candidate, int member, int possible) {
        List<MemberId> path = new ArrayList<>(conflict.path());
        if (member == candidate) {
            path.addLast(id(candidate));
        } else {
            path.addFirst(id(seeker));
        }
        return new Reason(
                ReasonCode.UNVERIFIED_CONFLICT,
                List.of(
                        community().member(member).name(),
                        community().member(possible).name(),
                        conflict.code().code()),
                path);
    }

    private static Reason note(ReasonCode code, Reason conflict, String name) {
        return new Reason(code, List.of(name, conflict.code().code()), conflict.path());
    }

    private Set<ReasonCode> putAside(int candidate) {
        return known.putAside(id(seeker), id(candidate));
    }

    private List<Integer> possiblySame(int member) {
        return known.possiblySame(id(member)).stream()
                .sorted()
                .map(community()::indexOf)
                .filter(index -> index >= 0)
                .toList();
    }

    private MemberId id(int member) {
        return community().member(member).id();
    }

    private Community community() {
        return past.community();
    }
}
