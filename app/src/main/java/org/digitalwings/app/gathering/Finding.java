package org.digitalwings.app.gathering;

import java.util.List;

/**
 * Something that stands in the way of a plan or of a meeting: a broken rule, a contradiction, a price.
 *
 * @param key the key of its sentence in the message bundles
 * @param members ids of those whom it is about; joined they fill the sentence's first gap
 * @param details what fills the further gaps; the first one too where it is about nobody
 * @param words the same in English, with ids
 */
public record Finding(String key, List<String> members, List<String> details, String words) {

    private static final String KEYS = "gathering.finding.";

    public Finding {
        members = List.copyOf(members);
        details = List.copyOf(details);
    }

    /** A finding whose key is a code behind {@code gathering.finding.}. */
    static Finding of(String code, List<String> members, List<String> details, String words) {
        return new Finding(KEYS + code, members, details, words);
    }
}
