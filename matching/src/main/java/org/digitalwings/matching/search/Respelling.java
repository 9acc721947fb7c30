package org.digitalwings.matching.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words that may have been meant.
 *
 * @param words what may have been meant by what was typed, in the order it was typed; empty where nothing better is known
 */
public record Respelling(Map<String, String> words) {

    public Respelling {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** Whether nothing better is known. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** A text with the words changed, each where it stands first. */
    public String in(String typed) {
        String changed = typed;
        for (Map.Entry<String, String> word : words.entrySet()) {
            int at = changed.indexOf(word.getKey());
            if (at >= 0) {
                changed = changed.substring(0, at)
                        + word.getValue()
                        + changed.substring(at + word.getKey().length());
            }
        }
        return changed;
    }
}
