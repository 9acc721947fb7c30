package org.digitalwings.matching.recommend;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a member is about, as counted terms: those of topics, then of places, then of text, each stretch in ascending order.
 */
final class Profile {

    static final Profile NONE = new Builder().build();

    private final int[] terms;
    private final float[] counts;
    private final int topicEnd;
    private final int placeEnd;

    private Profile(int[] terms, float[] counts, int topicEnd, int placeEnd) {
        this.terms = terms;
        this.counts = counts;
        this.topicEnd = topicEnd;
        this.placeEnd = placeEnd;
    }

    int size() {
        return terms.length;
    }

    int term(int at) {
        return terms[at];
    }

    float count(int at) {
        return counts[at];
    }

    int start(Space space) {
        return switch (space) {
            case TOPIC -> 0;
            case PLACE -> topicEnd;
            case TEXT -> placeEnd;
        };
    }

    int end(Space space) {
        return switch (space) {
            case TOPIC -> topicEnd;
            case PLACE -> placeEnd;
            case TEXT -> terms.length;
        };
    }

    /** Whether a term is in the profile; O(size). */
    boolean has(int term) {
        for (int other : terms) {
            if (other == term) {
                return true;
            }
        }
        return false;
    }

    /** Adds up counted terms. */
    static final class Builder {

        private final Map<Space, TreeMap<Integer, Double>> counts = new EnumMap<>(Space.class);

        Builder add(Space space, int term, double count) {
            counts.computeIfAbsent(space, s -> new TreeMap<>()).merge(term, count, Double::sum);
            return this;
        }

        Builder add(Profile profile, double factor) {
            for (Space space : Space.values()) {
                for (int at = profile.start(space); at < profile.end(space); at++) {
                    add(space, profile.terms[at], factor * profile.counts[at]);
                }
            }
            return this;
        }

        Profile build() {
            int size = counts.values().stream().mapToInt(Map::size).sum();
            int[] terms = new int[size];
            float[] values = new float[size];
            int[] ends = new int[Space.values().length];
            int at = 0;
            int part = 0;
            for (Space space : Space.values()) {
                for (Map.Entry<Integer, Double> entry :
                        counts.getOrDefault(space, new TreeMap<>()).entrySet()) {
                    terms[at] = entry.getKey();
                    values[at++] = entry.getValue().floatValue();
                }
                ends[part++] = at;
            }
            return new Profile(terms, values, ends[0], ends[1]);
        }
    }
}
