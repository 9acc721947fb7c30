package org.digitalwings.matching.recommend;

/**
 * A weighted sum of profiles, each as a tf-idf vector of length 1 in each space, to be compared with many others: the dot product
 * with one is the weighted sum of its cosines with all of them, at the cost of one.
 */
final class Focus {

    private final ProfileIndex index;
    private final Masses terms = new Masses();

    Focus(ProfileIndex index) {
        this.index = index;
    }

    /** A focus on one profile. */
    static Focus on(ProfileIndex index, Measured profile) {
        Focus focus = new Focus(index);
        focus.add(profile, 1);
        return focus;
    }

    void add(Measured measured, double weight) {
        Profile profile = measured.profile();
        for (Space space : Space.values()) {
            double length = measured.length(space);
            int end = profile.end(space);
            for (int at = profile.start(space); at < end; at++) {
                int term = profile.term(at);
                terms.add(term, weight * index.idf(term) * profile.count(at) / length);
            }
        }
    }

    /** The weighted sum of the cosines of a profile with those of this, below 0 where weights are. O(terms of the profile). */
    double likeness(Space space, Measured measured) {
        Profile profile = measured.profile();
        double product = 0;
        int end = profile.end(space);
        for (int at = profile.start(space); at < end; at++) {
            int term = profile.term(at);
            double mass = terms.get(term);
            if (mass != 0) {
                product += mass * index.idf(term) * profile.count(at);
            }
        }
        return product == 0 ? 0 : product / measured.length(space);
    }

    boolean has(int term) {
        return terms.contains(term);
    }
}
