package org.digitalwings.matching.search;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/**
 * A member that matches a query.
 *
 * @param score the relevance, above 0, comparable within one query only
 * @param highlights where the words were found, the best first; empty where the query has no words
 */
public record Hit(MemberId id, double score, List<Highlight> highlights) {

    /**
     * A passage of one of the member's texts.
     *
     * @param field {@code name}, {@code alias}, {@code text}, {@code need}, {@code offer} or {@code topic}
     * @param passage plain text, not escaped
     * @param spans the stretches of the passage that match, in order, as UTF-16 offsets
     */
    public record Highlight(String field, String passage, List<Span> spans) {}

    /** A stretch of text from {@code start} to before {@code end}. */
    public record Span(int start, int end) {}
}
