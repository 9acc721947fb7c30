package org.digitalwings.matching.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of trades such as 科技, 文化传播 or {@code technology}, which stand behind the brand in names of organisations. */
final class Trades {

    /** The field of words that say nothing about the trade. */
    static final String ANY = "*";

    private static final Map<String, Set<String>> FIELDS = new HashMap<>();
    private static final int LONGEST;

    static {
        WordLists.lines("trades.txt").forEach(Trades::take);
        LONGEST = FIELDS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private Trades() {}

    /** The longest word of a trade that a folded Chinese text ends with and that leaves at least two characters before it. */
    static Optional<String> atEnd(String folded) {
        for (int length = Math.min(LONGEST, folded.length() - 2); length >= 1; length--) {
            String end = folded.substring(folded.length() - length);
            if (FIELDS.containsKey(end)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    /** Whether a folded word is one of a trade. */
    static boolean contain(String word) {
        return FIELDS.containsKey(word);
    }

    /** The fields that a word may stand for, none where it is no word of a trade or tells nothing. */
    static Set<String> fields(String word) {
        Set<String> fields = FIELDS.getOrDefault(word, Set.of());
        return fields.contains(ANY) ? Set.of() : fields;
    }

    private static void take(String line) {
        String[] words = line.split(" ", -1);
        for (int at = 1; at < words.length; at++) {
            FIELDS.computeIfAbsent(words[at], word -> new LinkedHashSet<>()).add(words[0]);
        }
    }
}
