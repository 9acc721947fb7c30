package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.TieKind;

/**
 * What some example members have in common with others, after Rocchio (The SMART Retrieval System, 1971): the mean of their profiles in topics
 * and words, and of those they are tied to. For one thread.
 */
final class ExampleProfile {

    private static final double TOPICS = 0.4;
    private static final double WORDS = 0.4;
    private static final double TIES = 0.2;

    /** Ties looked at of a kind, in each direction. */
    private static final int LATEST = 50;

    private final ProfileIndex index;
    private final Past past;
    private final int[] members;
    private final Focus focus;
    private final Masses partners = new Masses();

    ExampleProfile(ProfileIndex index, Past past, int[] members) {
        this.index = index;
        this.past = past;
        this.members = members;
        this.focus = new Focus(index);
        for (int member : members) {
            focus.add(index.measured(member), 1.0 / members.length);
            Set<Integer> tied = partners(member);
            tied.forEach(partner -> partners.add(partner, 1 / (members.length * Math.sqrt(tied.size()))));
        }
    }

    /** The examples as one profile. */
    Measured profile() {
        Profile.Builder builder = new Profile.Builder();
        for (int member : members) {
            builder.add(index.profile(member), 1.0 / members.length);
        }
        return index.measure(builder.build());
    }

    /** How alike a member is to the examples: the mean of its cosines in topics, words and ties, from 0 to 1; 0 without examples. */
    double likeness(int member) {
        if (members.length == 0) {
            return 0;
        }
        Measured profile = index.measured(member);
        return TOPICS * focus.likeness(Space.TOPIC, profile)
                + WORDS * Math.sqrt(focus.likeness(Space.TEXT, profile))
                + TIES * tied(member);
    }

    private double tied(int member) {
        if (partners.size() == 0) {
            return 0;
        }
        Set<Integer> own = partners(member);
        return own.stream().mapToDouble(partners::get).sum() / Math.sqrt(Math.max(1, own.size()));
    }

    /** Whom a member is tied to in the open. */
    private Set<Integer> partners(int member) {
        Set<Integer> tied = new HashSet<>();
        for (TieKind kind : TieKind.values()) {
            if (Reach.weight(kind) > 0 && kind != TieKind.MET) {
                for (Direction direction : Direction.values()) {
                    past.visit(member, kind, direction, LATEST, (other, since, until, weight) -> tied.add(other));
                }
            }
        }
        return tied;
    }

    /** Members that share a partner with the examples, each once. */
    Set<Integer> siblings() {
        Set<Integer> siblings = new HashSet<>();
        for (int partner : partners.top(LATEST)) {
            siblings.addAll(partners(partner));
        }
        return siblings;
    }

    /** The example that is the most alike to a member. */
    int nearest(int member) {
        Measured profile = index.measured(member);
        return Arrays.stream(members)
                .filter(example -> example != member)
                .boxed()
                .max(Comparator.comparingDouble(
                                (Integer example) -> index.cosine(Space.TOPIC, index.measured(example), profile)
                                        + Math.sqrt(index.cosine(Space.TEXT, index.measured(example), profile)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(member);
    }

    /** Whom both an example and a member are tied to, in ascending order. */
    List<Integer> commonPartners(int example, int member) {
        List<Integer> common = new ArrayList<>(partners(example));
        common.retainAll(partners(member));
        common.sort(Comparator.naturalOrder());
        return common;
    }
}
