package org.digitalwings.matching.deals;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.text.Folding;

/**
 * What of a company's words is compared. Where companies describe themselves: words of three letters and more, cut at seven instead of
 * stemmed, and pairs of Chinese characters, of description and name. Where none does, pieces of the names: Chinese characters and their
 * pairs, or else four letters in a row. How often a term occurs is damped: 1 + ln n.
 */
final class Terms {

    private static final Pattern LATIN = Pattern.compile("[a-z]{3,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z]+");
    private static final int STEM = 7;
    private static final int GRAM = 4;

    private Terms() {}

    static Map<String, Double> ofDescription(Member company) {
        String text = Folding.fold(company.text() + " " + company.name());
        Map<String, Integer> counts = new HashMap<>();
        Matcher words = LATIN.matcher(text);
        while (words.find()) {
            count(
                    counts,
                    words.group().substring(0, Math.min(STEM, words.group().length())));
        }
        Matcher runs = HAN.matcher(text);
        while (runs.find()) {
            pieces(counts, runs.group(), 2);
        }
        return damped(counts);
    }

    static Map<String, Double> ofName(Member company) {
        String name = Folding.fold(company.name());
        Map<String, Integer> counts = new HashMap<>();
        String han = name.codePoints()
                .filter(Character::isIdeographic)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (han.isEmpty()) {
            pieces(counts, OTHER.matcher(" " + name + " ").replaceAll(" "), GRAM);
        } else {
            pieces(counts, han, 1);
            pieces(counts, han, 2);
        }
        return damped(counts);
    }

    private static void pieces(Map<String, Integer> counts, String text, int length) {
        int[] points = text.codePoints().toArray();
        for (int at = 0; at + length <= points.length; at++) {
            count(counts, new String(points, at, length));
        }
    }

    private static void count(Map<String, Integer> counts, String term) {
        counts.merge(term, 1, Integer::sum);
    }

    private static Map<String, Double> damped(Map<String, Integer> counts) {
        Map<String, Double> damped = HashMap.newHashMap(counts.size());
        counts.forEach((term, count) -> damped.put(term, 1 + Math.log(count)));
        return damped;
    }
}
