package org.digitalwings.graph.glossary;

import java.time.Instant;
import java.util.List;

/**
 * Terms that mean the same.
 *
 * @param id 1 to 64 characters
 * @param terms as they were typed
 * @param version counts the edits, from 0
 * @param by the account that edited it last
 * @param updatedAt when
 */
public record GlossaryGroup(String id, List<String> terms, long version, String by, Instant updatedAt) {

    public GlossaryGroup {
        terms = List.copyOf(terms);
    }
}
