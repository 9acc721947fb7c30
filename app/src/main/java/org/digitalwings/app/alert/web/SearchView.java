package org.digitalwings.app.alert.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.digitalwings.graph.alert.SavedSearch;
import org.digitalwings.matching.search.Notice;
import org.digitalwings.matching.search.TypedQuery;

/**
 * A saved search as its owner sees it.
 *
 * @param delivery list, digest, both or paused
 * @param version counts the edits
 * @param hits how many members meet it now
 * @param unseen how many of its notifications have not been seen
 * @param notices what of the query could not be read as it may have been meant
 */
record SearchView(
        String id,
        String name,
        String query,
        String delivery,
        Instant created,
        long version,
        long hits,
        long unseen,
        List<Remark> notices) {

    /**
     * Something that could not be read as it may have been meant.
     *
     * @param code such as {@code unknown-value}
     * @param text the part of the query concerned
     */
    record Remark(String code, String text) {

        private static Remark of(Notice notice) {
            return new Remark(notice.code().name().toLowerCase(Locale.ROOT).replace('_', '-'), notice.text());
        }
    }

    static SearchView of(SavedSearch search, TypedQuery read, long hits) {
        return new SearchView(
                search.id(),
                search.name(),
                search.query(),
                search.delivery().code(),
                search.created(),
                search.version(),
                hits,
                search.unseen(),
                read.notices().stream().map(Remark::of).toList());
    }
}
