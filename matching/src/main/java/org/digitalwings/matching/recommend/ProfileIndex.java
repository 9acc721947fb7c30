package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Community;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of a snapshot's members, compared by the cosine of tf-idf vectors with idf = ln(1 + members / members that
 * have the term), and an inverted index to find the similar ones. Immutable; {@link #following} shares what stays.
 */
final class ProfileIndex {

    /** Below this frequency, the logarithms are taken beforehand. */
    private static final int RARE = 1024;

    private final Community community;
    private final Lexicon lexicon;
    private final @Nullable Profile[] profiles;
    private final int[] frequencies;
    private final double[] idfs;
    private final Postings postings;
    private final Purposes purposes;

    /** Filled as asked for, by any thread: what two threads measure is the same. */
    private final @Nullable Measured[] measured;

    /** Needs and offers by their text, filled in the same way. */
    private final Map<String, Measured> statements = new ConcurrentHashMap<>();

    private ProfileIndex(
            Community community,
            Lexicon lexicon,
            @Nullable Profile[] profiles,
            int[] frequencies,
            Postings postings,
            Purposes purposes) {
        this.community = community;
        this.lexicon = lexicon;
        this.profiles = profiles;
        this.measured = new @Nullable Measured[profiles.length];
        this.frequencies = frequencies;
        this.postings = postings;
        this.purposes = purposes;
        this.idfs = new double[RARE];
        for (int frequency = 0; frequency < RARE; frequency++) {
            idfs[frequency] = idfOf(frequency);
        }
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
        Postings postings = Postings.of(profiles, frequencies.length);
        return new ProfileIndex(community, lexicon, profiles, frequencies, postings, Purposes.of(community));
    }

    /**
     * The index of a later snapshot. O(their texts), and a copy of the arrays.
     *
     * @param changed the indexes whose member is different
     */
    ProfileIndex following(Community next, int[] changed) {
        ProfileReader reader = new ProfileReader(lexicon);
        @Nullable Profile[] copy = Arrays.copyOf(profiles, Math.max(profiles.length, next.indexBound()));
        Map<Integer, Profile> fresh = new HashMap<>();
        List<Profile> gone = new ArrayList<>();
        for (int index : changed) {
            Profile old = copy[index];
            if (old != null) {
                gone.add(old);
            }
            Profile profile = next.has(index) ? reader.read(next.member(index)) : null;
            copy[index] = profile;
            if (profile != null) {
                fresh.put(index, profile);
            }
        }
        Postings more = postings.with(fresh);
        if (more.isWorn()) {
            return of(next, lexicon, copy);
        }
        int[] counts = Arrays.copyOf(frequencies, lexicon.bound());
        gone.forEach(profile -> count(counts, profile, -1));
        fresh.values().forEach(profile -> count(counts, profile, 1));
        return new ProfileIndex(next, lexicon, copy, counts, more, purposes.following(community, next, changed));
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

    Purposes purposes() {
        return purposes;
    }

    /** How much a term tells: the fewer members have it, the more. Positive; a term of no member counts as of one. */
    double idf(int term) {
        int frequency = frequency(term);
        return frequency < RARE ? idfs[frequency] : idfOf(frequency);
    }

    private double idfOf(int frequency) {
        return Math.log(1 + (double) community.size() / Math.max(1, frequency));
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

    /** A need's or an offer's text, measured once. */
    Measured statement(String text) {
        return statements.computeIfAbsent(text, t -> measure(reader().read(t)));
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
     * Members that have terms of a profile, each with the sum of what the common terms tell. Looks at the members of the rarest
     * terms first, at most {@code budget}; of a term that has more than what is left of that, at some spread evenly.
     */
    Masses sharing(Profile profile, int budget) {
        Masses found = new Masses();
        int[] rarestFirst = IntStream.range(0, profile.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer at) -> frequency(profile.term(at)))
                        .thenComparingInt(profile::term))
                .mapToInt(Integer::intValue)
                .toArray();
        int left = budget;
        for (int i = 0; i < rarestFirst.length && left > 0; i++) {
            int term = profile.term(rarestFirst[i]);
            double telling = idf(term) * idf(term) * profile.count(rarestFirst[i]);
            left -= postings.visit(term, left, member -> found.add(member, telling));
        }
        return found;
    }

    /** How many members have a term, 0 of an unknown one. */
    int frequency(int term) {
        return term >= 0 && term < frequencies.length ? frequencies[term] : 0;
    }

    private static void count(int[] frequencies, Profile profile, int by) {
        for (int at = 0; at < profile.size(); at++) {
            frequencies[profile.term(at)] += by;
        }
    }
}
