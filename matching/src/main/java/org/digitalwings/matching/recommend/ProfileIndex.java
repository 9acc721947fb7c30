package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberKind;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of a snapshot's members, compared by the cosine of tf-idf vectors with idf = ln(1 + members / members that
 * have the term), and an inverted index to find the similar ones. Immutable; {@link #following} shares what stays.
 */
final class ProfileIndex {

    private final Community community;
    private final Lexicon lexicon;
    private final @Nullable Profile[] profiles;
    private final int[] frequencies;
    private final float[] idf;
    private final Postings postings;
    private final Map<MemberKind, int[]> byKind;
    private final Purposes purposes;

    /** Filled as asked for, by any thread: what two threads measure is the same. */
    private final @Nullable Measured[] measured;

    private ProfileIndex(
            Community community, Lexicon lexicon, @Nullable Profile[] profiles, int[] frequencies, Postings postings) {
        this.community = community;
        this.lexicon = lexicon;
        this.profiles = profiles;
        this.measured = new @Nullable Measured[profiles.length];
        this.frequencies = frequencies;
        this.postings = postings;
        this.idf = new float[frequencies.length];
        for (int term = 0; term < idf.length; term++) {
            idf[term] = (float) Math.log(1 + (double) community.size() / Math.max(1, frequencies[term]));
        }
        this.byKind = byKind(community);
        this.purposes = Purposes.of(community);
    }

    /** The index of a snapshot. O(length of all texts). */
    static ProfileIndex of(Community community) {
        Lexicon lexicon = new Lexicon();
        ProfileReader reader = new ProfileReader(lexicon);
        @Nullable Profile[] profiles = new @Nullable Profile[community.indexBound()];
        community.forEachIndex(index -> profiles[index] = reader.read(community.member(index)));
        return of(community, lexicon, profiles);
    }

    private static ProfileIndex of(Community community, Lexicon lexicon, @Nullable Profile[] profiles) {
        int[] frequencies = new int[lexicon.bound()];
        for (Profile profile : profiles) {
            if (profile != null) {
                count(frequencies, profile, 1);
            }
        }
        return new ProfileIndex(community, lexicon, profiles, frequencies, Postings.of(profiles, frequencies.length));
    }

    /** The index of a later snapshot. O(members) to see who changed, and O(their texts). */
    ProfileIndex following(Community next) {
        ProfileReader reader = new ProfileReader(lexicon);
        @Nullable Profile[] copy = Arrays.copyOf(profiles, Math.max(profiles.length, next.indexBound()));
        Map<Integer, Profile> changed = new HashMap<>();
        List<Profile> gone = new ArrayList<>();
        for (int index = 0; index < copy.length; index++) {
            Member after = at(next, index);
            if (isOther(at(community, index), after)) {
                Profile old = copy[index];
                if (old != null) {
                    gone.add(old);
                }
                copy[index] = null;
                if (after != null) {
                    Profile profile = reader.read(after);
                    copy[index] = profile;
                    changed.put(index, profile);
                }
            }
        }
        Postings more = postings.with(changed);
        if (more.isWorn()) {
            return of(next, lexicon, copy);
        }
        int[] counts = Arrays.copyOf(frequencies, lexicon.bound());
        gone.forEach(profile -> count(counts, profile, -1));
        changed.values().forEach(profile -> count(counts, profile, 1));
        return new ProfileIndex(next, lexicon, copy, counts, more);
    }

    Community community() {
        return community;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Reads texts in the terms of this index. */
    ProfileReader reader() {
        return new ProfileReader(lexicon);
    }

    Profile profile(int index) {
        Profile profile = index < profiles.length ? profiles[index] : null;
        return profile == null ? Profile.NONE : profile;
    }

    /** The members of a kind, in ascending order. */
    int[] ofKind(MemberKind kind) {
        return byKind.getOrDefault(kind, new int[0]);
    }

    Purposes purposes() {
        return purposes;
    }

    /** How much a term tells: the fewer members have it, the more. Positive; a term of no member counts as of one. */
    double idf(int term) {
        return term < idf.length ? idf[term] : Math.log(1.0 + community.size());
    }

    /** The profile of a member, measured once. */
    Measured measured(int index) {
        Measured known = index < measured.length ? measured[index] : null;
        if (known == null) {
            known = measure(profile(index));
            if (index < measured.length) {
                measured[index] = known;
            }
        }
        return known;
    }

    Measured measure(Profile profile) {
        return new Measured(
                profile, length(Space.TOPIC, profile), length(Space.PLACE, profile), length(Space.TEXT, profile));
    }

    private double length(Space space, Profile profile) {
        double squares = 0;
        for (int at = profile.start(space); at < profile.end(space); at++) {
            double weight = idf(profile.term(at)) * profile.count(at);
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    /** The cosine of two profiles in one space, 0 to 1; 0 where either is empty. O(size of both). */
    double cosine(Space space, Measured first, Measured second) {
        Profile a = first.profile();
        Profile b = second.profile();
        double product = 0;
        int i = a.start(space);
        int j = b.start(space);
        int iEnd = a.end(space);
        int jEnd = b.end(space);
        while (i < iEnd && j < jEnd) {
            int difference = Integer.compare(a.term(i), b.term(j));
            if (difference == 0) {
                double weight = idf(a.term(i));
                product += weight * weight * a.count(i++) * b.count(j++);
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return product == 0 ? 0 : Math.min(1, product / (first.length(space) * second.length(space)));
    }

    /**
     * Members that have terms of a profile, those of its rarest terms first, at least {@code enough} where there are so
     * many; commoner terms are not looked at once there are.
     */
    BitSet sharing(Profile profile, int enough) {
        BitSet found = new BitSet();
        int[] rarestFirst = IntStream.range(0, profile.size())
                .map(profile::term)
                .boxed()
                .sorted((a, b) -> frequency(a) != frequency(b)
                        ? Integer.compare(frequency(a), frequency(b))
                        : Integer.compare(a, b))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int term : rarestFirst) {
            postings.forEach(term, found::set);
            if (found.cardinality() >= enough) {
                break;
            }
        }
        return found;
    }

    private int frequency(int term) {
        return term < frequencies.length ? frequencies[term] : 0;
    }

    /** Snapshots share the members that stay, so that comparing references is enough, and fast. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOther(@Nullable Member before, @Nullable Member after) {
        return before != after;
    }

    private static @Nullable Member at(Community community, int index) {
        return index < community.indexBound() && community.has(index) ? community.member(index) : null;
    }

    private static void count(int[] frequencies, Profile profile, int by) {
        for (int at = 0; at < profile.size(); at++) {
            frequencies[profile.term(at)] += by;
        }
    }

    private static Map<MemberKind, int[]> byKind(Community community) {
        Map<MemberKind, IntStream.Builder> kinds = new EnumMap<>(MemberKind.class);
        community.forEachIndex(
                index -> kinds.computeIfAbsent(community.member(index).kind(), kind -> IntStream.builder())
                        .add(index));
        Map<MemberKind, int[]> members = new EnumMap<>(MemberKind.class);
        kinds.forEach((kind, builder) -> members.put(kind, builder.build().toArray()));
        return members;
    }
}
