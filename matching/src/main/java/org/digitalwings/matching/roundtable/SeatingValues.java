package org.digitalwings.matching.roundtable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.MemberId;

/** What seats and pairs of a request are worth, by position and without looking anything up. */
final class SeatingValues {

    /** The kinds of pairs that differ in worth. */
    static final int KINDS = 8;

    private static final int MIXED_ROLES = 1;
    private static final int MIXED_ORGANIZATIONS = 2;
    private static final int SHARED_LANGUAGE = 4;

    /** What each new acquaintance is worth. */
    final double meeting;

    private final double[] relevance;
    private final int tables;
    /** What two are worth together for a round, by {@link #kind}. */
    private final double[] worth = new double[KINDS];

    private final int[] role;
    private final int[] organization;
    private final long[] languages;

    SeatingValues(SeatingRequest request) {
        List<Guest> guests = request.guests();
        SeatingWeights weights = request.weights();
        this.meeting = weights.of(SeatingGoal.NEW_ACQUAINTANCES);
        for (int kind = 0; kind < KINDS; kind++) {
            worth[kind] = ((kind & MIXED_ROLES) == 0 ? 0 : weights.of(SeatingGoal.MIXED_ROLES))
                    + ((kind & MIXED_ORGANIZATIONS) == 0 ? 0 : weights.of(SeatingGoal.MIXED_ORGANIZATIONS))
                    + ((kind & SHARED_LANGUAGE) == 0 ? 0 : weights.of(SeatingGoal.SHARED_LANGUAGE));
        }
        this.tables = request.tables().size();
        this.role = new int[guests.size()];
        this.organization = new int[guests.size()];
        this.languages = new long[guests.size()];
        this.relevance = new double[guests.size() * tables];
        Map<MemberId, Integer> organizations = new HashMap<>();
        List<String> spoken = new ArrayList<>();
        for (int g = 0; g < guests.size(); g++) {
            Guest guest = guests.get(g);
            role[g] = SeatingRules.number(guest.role());
            MemberId from = guest.organization();
            organization[g] = from == null ? -1 : organizations.computeIfAbsent(from, id -> organizations.size());
            for (String language : guest.languages()) {
                languages[g] |= 1L << place(spoken, language);
            }
            for (int k = 0; k < tables; k++) {
                relevance[g * tables + k] = weights.of(SeatingGoal.RELEVANCE)
                        * fit(guest, request.tables().get(k));
            }
        }
    }

    /**
     * How well a guest suits a table, 0 to 1: the table's topic on which the guest's weight times the table's is greatest.
     */
    static double fit(Guest guest, Table table) {
        double fit = 0;
        for (Map.Entry<String, Double> topic : table.topics().entrySet()) {
            fit = Math.max(fit, topic.getValue() * guest.topics().getOrDefault(topic.getKey(), 0.0));
        }
        return fit;
    }

    /** What it is worth that a guest sits at a table for a round. */
    double seat(int guest, int table) {
        return relevance[guest * tables + table];
    }

    /** What it is worth that two sit together for a round, without the new acquaintance. */
    double together(int one, int other) {
        return worth[kind(one, other)];
    }

    /** What pairs of a kind are worth together for a round, without the new acquaintance. */
    double worthOf(int kind) {
        return worth[kind];
    }

    /** The kind of a pair, below {@link #KINDS}. */
    int kind(int one, int other) {
        int kind = role[one] == role[other] ? 0 : MIXED_ROLES;
        if (organization[one] != organization[other] || organization[one] < 0) {
            kind |= MIXED_ORGANIZATIONS;
        }
        return (languages[one] & languages[other]) == 0 ? kind : kind | SHARED_LANGUAGE;
    }

    private static int place(List<String> spoken, String language) {
        int place = spoken.indexOf(language);
        if (place < 0) {
            place = spoken.size();
            spoken.add(language);
        }
        if (place >= Long.SIZE) {
            throw new IllegalArgumentException(
                    "Language %s is one of more than %d: name fewer languages.".formatted(language, Long.SIZE));
        }
        return place;
    }
}
