package org.digitalwings.app.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.digitalwings.graph.alert.Notification;
import org.digitalwings.matching.search.Hit;
import org.digitalwings.matching.search.Hit.Highlight;
import org.digitalwings.matching.search.Hit.Span;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its account sees it.
 *
 * @param memberId the member it is about
 * @param kind the member's kind, such as {@code investor}
 * @param change the number of the change
 * @param what what happened: new, won, raised, moved, text, need
 * @param why the passages that have the words of the search now, none where it has filters alone or they are gone
 */
public record NotificationView(
        String id,
        String searchId,
        String searchName,
        String query,
        String memberId,
        String memberName,
        String kind,
        boolean invented,
        long change,
        Instant at,
        List<String> what,
        boolean seen,
        List<Passage> why) {

    private static final int MOST_PASSAGES = 2;

    /** A piece of text. */
    public record Piece(String text, boolean marked) {}

    /**
     * Where words of the search stand.
     *
     * @param field such as {@code text} or {@code need}
     */
    public record Passage(String field, List<Piece> pieces) {}

    static NotificationView of(Notification told, @Nullable Hit hit, String language) {
        return new NotificationView(
                told.id(),
                told.searchId(),
                told.searchName(),
                told.query(),
                told.member().id(),
                told.member().in(language),
                told.member().kind(),
                told.member().invented(),
                told.seq(),
                told.at(),
                told.what(),
                told.seen(),
                hit == null
                        ? List.of()
                        : hit.highlights().stream()
                                .limit(MOST_PASSAGES)
                                .map(highlight -> new Passage(highlight.field(), pieces(highlight)))
                                .toList());
    }

    /** The day on which it happened. */
    public LocalDate day(ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private static List<Piece> pieces(Highlight highlight) {
        List<Piece> pieces = new ArrayList<>();
        String text = highlight.passage();
        int at = 0;
        for (Span span : highlight.spans()) {
            if (span.start() > at) {
                pieces.add(new Piece(text.substring(at, span.start()), false));
            }
            pieces.add(new Piece(text.substring(span.start(), span.end()), true));
            at = span.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }
}
