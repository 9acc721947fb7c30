package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;

/**
 * A member that matches a query, with what a list of results shows of it.
 *
 * @param text the beginning of what the member is and does, at most {@link #MOST_TEXT} characters, empty where unknown
 * @param place the names of the divisions where the member is, from the largest to the smallest, empty where unknown
 * @param invented whether the member is made up for a sample community
 * @param score the relevance, above 0, comparable within one query only
 * @param highlights where the words were found, the best first; empty where the query has no words
 */
public record Hit(
        MemberId id,
        MemberKind kind,
        String name,
        String text,
        List<String> place,
        boolean invented,
        double score,
        List<Highlight> highlights) {

    /** How much of a member's text is told. */
    public static final int MOST_TEXT = 200;

    public Hit {
        place = List.copyOf(place);
        highlights = List.copyOf(highlights);
    }

    /** Whether the member's text may go on after what is told of it. */
    public boolean isCut() {
        return text.codePointCount(0, text.length()) >= MOST_TEXT;
    }

    /**
     * A passage of one of the member's texts.
     *
     * @param field {@code name}, {@code alias}, {@code text}, {@code need}, {@code offer}, {@code topic},
     *     {@code technology}, {@code place} or {@code contact}
     * @param passage plain text, not escaped
     * @param spans the stretches of the passage that match, in order and apart, as UTF-16 offsets
     */
    public record Highlight(String field, String passage, List<Span> spans) {

        public Highlight {
            spans = List.copyOf(spans);
        }

        /** The passage in pieces, for showing which of it match. */
        public List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            int at = 0;
            for (Span span : spans) {
                if (span.start() > at) {
                    pieces.add(new Piece(passage.substring(at, span.start()), false));
                }
                pieces.add(new Piece(passage.substring(span.start(), span.end()), true));
                at = span.end();
            }
            if (at < passage.length()) {
                pieces.add(new Piece(passage.substring(at), false));
            }
            return pieces;
        }
    }

    /**
     * A piece of a passage.
     *
     * @param marked whether it matches
     */
    public record Piece(String text, boolean marked) {}

    /** A stretch of text from {@code start} to before {@code end}. */
    public record Span(int start, int end) {}
}
