package org.digitalwings.app.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalwings.graph.alert.Notification;
import org.digitalwings.matching.search.Hit;
import org.digitalwings.matching.search.Hit.Piece;
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
                                .map(highlight -> new Passage(highlight.field(), highlight.pieces()))
                                .toList());
    }

    /** The same passages, those of each field together. */
    public Map<String, List<List<Piece>>> byField() {
        return why.stream()
                .collect(Collectors.groupingBy(
                        Passage::field, LinkedHashMap::new, Collectors.mapping(Passage::pieces, Collectors.toList())));
    }

    /** The day on which it happened. */
    public LocalDate day(ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
