package org.digitalwings.matching.recommend;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which members have a term: compressed sparse rows, and what was added since. A member that has lost a term stays under it
 * until the next full build, so what is found must be compared before it is believed.
 */
final class Postings {

    private static final int[] NONE = {};

    private final int[] offsets;
    private final int[] members;
    private final Map<Integer, int[]> added;
    private final int addedCount;

    private Postings(int[] offsets, int[] members, Map<Integer, int[]> added, int addedCount) {
        this.offsets = offsets;
        this.members = members;
        this.added = added;
        this.addedCount = addedCount;
    }

    /** The postings of profiles by member index. O(terms of all). */
    static Postings of(@Nullable Profile[] profiles, int terms) {
        int[] offsets = new int[terms + 1];
        for (Profile profile : profiles) {
            for (int at = 0; profile != null && at < profile.size(); at++) {
                offsets[profile.term(at) + 1]++;
            }
        }
        for (int term = 0; term < terms; term++) {
            offsets[term + 1] += offsets[term];
        }
        int[] next = offsets.clone();
        int[] members = new int[offsets[terms]];
        for (int member = 0; member < profiles.length; member++) {
            Profile profile = profiles[member];
            for (int at = 0; profile != null && at < profile.size(); at++) {
                members[next[profile.term(at)]++] = member;
            }
        }
        return new Postings(offsets, members, Map.of(), 0);
    }

    /** These postings and those of further profiles. */
    Postings with(Map<Integer, Profile> profiles) {
        Map<Integer, int[]> more = new HashMap<>(added);
        int count = addedCount;
        for (Map.Entry<Integer, Profile> entry : profiles.entrySet()) {
            Profile profile = entry.getValue();
            for (int at = 0; at < profile.size(); at++) {
                more.merge(profile.term(at), new int[] {entry.getKey()}, Postings::join);
            }
            count += profile.size();
        }
        return new Postings(offsets, members, more, count);
    }

    /** Whether so much was added that a full build pays. */
    boolean isWorn() {
        return addedCount > 10_000 + members.length / 10;
    }

    /**
     * Calls {@code action} with the members under a term, a changed one perhaps twice; where they are more than {@code limit}, with
     * about that many, spread evenly. Gives how many.
     */
    int visit(int term, int limit, IntConsumer action) {
        int start = term + 1 < offsets.length ? offsets[term] : 0;
        int size = term + 1 < offsets.length ? offsets[term + 1] - start : 0;
        int[] more = added.getOrDefault(term, NONE);
        int step = 1 + (size + more.length - 1) / Math.max(1, limit);
        int visited = 0;
        for (int at = 0; at < size; at += step) {
            action.accept(members[start + at]);
            visited++;
        }
        for (int at = 0; at < more.length; at += step) {
            action.accept(more[at]);
            visited++;
        }
        return visited;
    }

    private static int[] join(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
