package org.digitalwings.matching.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.digitalwings.matching.text.Folding;

/** Countries, provinces and cities as names of organisations and addresses begin with them, in Chinese and in English. */
final class PlaceNames {

    private static final List<String> SUFFIXES =
            List.of("特别行政区", "维吾尔自治区", "回族自治区", "壮族自治区", "自治区", "自治州", "地区", "省", "市", "县");

    private static final int LONGEST = 6;

    private static final Map<String, String> CHINESE = new HashMap<>();
    private static final Map<String, String> ENGLISH = new HashMap<>();
    private static final Map<String, String> WHOLES = new HashMap<>();

    /** Places whose names are everyday words too. */
    private static final Set<String> WORDS = new HashSet<>();

    static {
        WordLists.lines("places.txt").forEach(PlaceNames::take);
    }

    private PlaceNames() {}

    /**
     * A place that a text begins with.
     *
     * @param name its Chinese name without a suffix
     * @param length the characters of the text that name it
     */
    record Found(String name, int length) {}

    /** The place that a folded Chinese text begins with. */
    static Optional<Found> atStart(String folded) {
        for (int length = Math.min(LONGEST, folded.length()); length >= 2; length--) {
            String name = CHINESE.get(folded.substring(0, length));
            if (name != null) {
                int suffix = suffix(folded.substring(length));
                if (suffix > 0 || !WORDS.contains(name)) {
                    return Optional.of(new Found(name, length + suffix));
                }
            }
        }
        return Optional.empty();
    }

    private static int suffix(String rest) {
        return SUFFIXES.stream()
                .filter(rest::startsWith)
                .findFirst()
                .map(String::length)
                .orElse(0);
    }

    /** The Chinese name of a place that is spelled in English, in small letters with single spaces. */
    static Optional<String> inEnglish(String words) {
        return Optional.ofNullable(ENGLISH.get(words));
    }

    /** All places that stand at the start of an address, from the largest to the smallest. */
    static Set<String> ofAddress(String address) {
        String rest = Folding.fold(address.strip());
        Set<String> places = new LinkedHashSet<>();
        for (Optional<Found> found = atStart(rest); found.isPresent(); found = atStart(rest)) {
            places.add(found.get().name());
            rest = rest.substring(found.get().length());
        }
        inEnglish(rest).ifPresent(places::add);
        return places;
    }

    /** Whether some place of one side is, or is part of, some place of the other. */
    static boolean meet(Collection<String> some, Collection<String> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> within(one, other) || within(other, one)));
    }

    private static boolean within(String part, String whole) {
        String place = part;
        // A province is part of a country and a city of a province: more steps would be a circle in the list.
        for (int step = 0; step < 4; step++) {
            if (place.equals(whole)) {
                return true;
            }
            String next = WHOLES.get(place);
            if (next == null) {
                return false;
            }
            place = next;
        }
        return false;
    }

    private static void take(String line) {
        String[] columns = line.split("\t", -1);
        String name = columns[0].startsWith("=") ? columns[0].substring(1) : columns[0];
        if (!name.equals(columns[0])) {
            WORDS.add(name);
        }
        CHINESE.put(Folding.fold(name), name);
        if (!columns[1].equals("-")) {
            WHOLES.put(name, columns[1]);
        }
        for (String english : columns[2].split("\\|", -1)) {
            ENGLISH.putIfAbsent(english, name);
        }
    }
}
