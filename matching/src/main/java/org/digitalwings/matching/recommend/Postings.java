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

    /** Calls {@code action} with each member under a term, perhaps twice. */
    void forEach(int term, IntConsumer action) {
        if (term + 1 < offsets.length) {
            for (int at = offsets[term]; at < offsets[term + 1]; at++) {
                action.accept(members[at]);
            }
        }
        int[] more = added.get(term);
        if (more != null) {
            for (int member : more) {
                action.accept(member);
            }
        }
    }

    private static int[] join(int[] first, int[] second) {
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
