package org.digitalwings.matching.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.digitalwings.matching.text.Folding;

/** Words of names in alphabetic scripts. */
final class LatinWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_BEGINNING = 2;

    private LatinWords() {}

    /** The words in small letters, without what parts them. */
    static List<String> of(String name) {
        return WORD.matcher(APOSTROPHE.matcher(Folding.fold(name)).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The first word, and the first two as one, as far as others follow. */
    static Set<String> beginnings(String name) {
        List<String> words = of(name);
        Set<String> beginnings = new LinkedHashSet<>();
        for (int length = 1; length < Math.min(words.size(), LONGEST_BEGINNING + 1); length++) {
            beginnings.add(plain(String.join("", words.subList(0, length))));
        }
        return beginnings;
    }

    /** Letters without accents, and {@code ü} as people type it where they have none. */
    static String plain(String folded) {
        if (folded.chars().allMatch(letter -> letter < 0x80)) {
            return folded;
        }
        return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The words without a place at the start or at the end, if others remain; the places are added to those given. */
    static List<String> withoutPlaces(List<String> words, Set<String> places) {
        List<String> rest = new ArrayList<>(words);
        boolean found = true;
        while (found) {
            found = false;
            for (int length = Math.min(LONGEST_PLACE, rest.size() - 1); length >= 1 && !found; length--) {
                int end = rest.size() - length;
                found = take(rest, 0, length, places) || take(rest, end, rest.size(), places);
            }
        }
        return rest;
    }

    private static boolean take(List<String> words, int from, int to, Set<String> places) {
        var place = PlaceNames.inEnglish(plain(String.join(" ", words.subList(from, to))));
        place.ifPresent(name -> {
            places.add(name);
            words.subList(from, to).clear();
        });
        return place.isPresent();
    }
}
