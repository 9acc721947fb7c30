package org.digitalwings.matching.deals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the companies of deals are: place, region, topics and words. A company's place is its city, the third division counted from
 * the country, or what stands for it where the path is shorter; its region is the division above, unless that is the country.
 */
final class Traits {

    private static final int CITY = 2;

    private static final Likenesses.Weighing EVENLY = new Likenesses.Weighing(false, 1, 2);
    private static final Likenesses.Weighing BY_RARITY = new Likenesses.Weighing(true, 1, 2);
    private static final Likenesses.Weighing TELLING = new Likenesses.Weighing(true, 2, 0.3);

    private final int[] places;
    private final int[] regions;
    private final Map<String, Integer> divisions;
    private final Likenesses topics;
    private final Likenesses rareTopics;
    private final Likenesses words;
    private final boolean described;

    private Traits(Map<String, Integer> divisions, List<Member> companies) {
        this.divisions = divisions;
        this.places = new int[companies.size()];
        this.regions = new int[companies.size()];
        Arrays.setAll(places, at -> number(place(companies.get(at))));
        Arrays.setAll(regions, at -> number(region(companies.get(at))));
        List<Map<String, Double>> about = companies.stream().map(Traits::about).toList();
        this.topics = Likenesses.of(about, EVENLY);
        this.rareTopics = Likenesses.of(about, BY_RARITY);
        this.described = companies.stream().anyMatch(company -> !company.text().isBlank());
        this.words = Likenesses.of(companies.stream().map(this::said).toList(), TELLING);
    }

    /** O(texts of the companies). */
    static Traits of(Community community, DealTable table) {
        List<Member> companies = new ArrayList<>();
        Map<String, Integer> divisions = new HashMap<>();
        for (int number = 0; number < table.companies(); number++) {
            Member company = community.member(table.companyIndex(number));
            companies.add(company);
            for (String division : Arrays.asList(place(company), region(company))) {
                if (division != null) {
                    divisions.putIfAbsent(division, divisions.size());
                }
            }
        }
        return new Traits(Map.copyOf(divisions), companies);
    }

    int place(int company) {
        return places[company];
    }

    int region(int company) {
        return regions[company];
    }

    /** The number of a division, or {@link DealTable#UNKNOWN}. */
    int number(@Nullable String division) {
        return division == null ? DealTable.UNKNOWN : divisions.getOrDefault(division, DealTable.UNKNOWN);
    }

    /** How alike each company's topics are to those of a company, 0 to 1. */
    double[] topics(Member company) {
        return topics.cosines(about(company));
    }

    /** The same with rare topics counting more. */
    double[] rareTopics(Member company) {
        return rareTopics.cosines(about(company));
    }

    /** How alike each company's words are to those of a company, 0 to 1. */
    double[] words(Member company) {
        return words.cosines(said(company));
    }

    static @Nullable String place(Member company) {
        Place place = company.place();
        return place == null
                ? null
                : path(place, Math.min(CITY + 1, place.path().size()));
    }

    static @Nullable String region(Member company) {
        Place place = company.place();
        return place == null || place.path().size() <= CITY ? null : path(place, CITY);
    }

    private static String path(Place place, int divisions) {
        return String.join("/", place.path().subList(0, divisions));
    }

    private static Map<String, Double> about(Member company) {
        Map<String, Double> about = HashMap.newHashMap(company.topics().size());
        company.topics().forEach((topic, weight) -> about.put(topic.id(), weight));
        return about;
    }

    private Map<String, Double> said(Member company) {
        return described ? Terms.ofDescription(company) : Terms.ofName(company);
    }
}
