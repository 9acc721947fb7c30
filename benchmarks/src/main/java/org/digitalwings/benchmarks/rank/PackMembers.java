package org.digitalwings.benchmarks.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.digitalwings.benchmarks.pack.PackObject;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Place;
import org.digitalwings.matching.community.Topic;
import org.jspecify.annotations.Nullable;

/** Makes members of a pack's companies and investors. */
final class PackMembers {

    private static final Map<String, String> ALPHA_2 = alpha2();

    private final Set<MemberId> known;

    /** @param known gets the id of each member that is read */
    PackMembers(Set<MemberId> known) {
        this.known = known;
    }

    Member company(PackObject object) {
        Map<Topic, Double> topics = new HashMap<>();
        object.texts("fields").forEach(field -> topics.put(new Topic(field, field, field), 1.0));
        String country = object.optional("country")
                .map(code -> ALPHA_2.getOrDefault(code, code))
                .orElse(null);
        Place place = object.optional("place").map(text -> place(text, country)).orElse(null);
        return member(object, MemberKind.STARTUP, country, place, topics);
    }

    Member investor(PackObject object) {
        return member(object, MemberKind.INVESTOR, null, null, Map.of());
    }

    private Member member(
            PackObject object,
            MemberKind kind,
            @Nullable String country,
            @Nullable Place place,
            Map<Topic, Double> topics) {
        MemberId id = new MemberId(object.required("id"));
        if (!known.add(id)) {
            throw new IllegalArgumentException("id '%s' comes twice in the pack.".formatted(id));
        }
        String name = object.optional("name").filter(n -> !n.isBlank()).orElse(id.value());
        String text = object.optional("text").orElse("");
        return new Member(
                id, kind, name, List.of(), text, country, place, topics, List.of(), List.of(), List.of(), List.of(),
                false);
    }

    /** A place such as {@code Burlingame, CA}: smaller divisions come first, the country is not among them. */
    private static Place place(String place, @Nullable String country) {
        List<String> path = new ArrayList<>();
        Arrays.stream(place.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(path::add);
        if (country != null && !country.isBlank()) {
            path.add(country);
        }
        Collections.reverse(path);
        return new Place(place, path);
    }

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getISO3Country(), code);
        }
        return codes;
    }
}
