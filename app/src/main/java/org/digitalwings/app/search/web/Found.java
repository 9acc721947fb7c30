package org.digitalwings.app.search.web;

import org.digitalwings.matching.search.FilterWords;
import org.digitalwings.matching.search.Respelling;
import org.digitalwings.matching.search.SearchIndex;
import org.digitalwings.matching.search.SearchPage;
import org.digitalwings.matching.search.TypedQuery;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, what was found, and what may have been meant.
 *
 * @param meant the text with words that are known instead of those that are not, null where every word is known or others find less
 */
record Found(TypedQuery typed, SearchPage page, @Nullable String meant) {

    static Found by(SearchIndex index, SearchParameters parameters, FilterWords words, int size) {
        TypedQuery typed = TypedQuery.read(parameters.text(), words);
        SearchPage page = index.search(parameters.query(typed, size));
        return new Found(typed, page, meant(index, parameters, typed));
    }

    /** Whether words were asked for, and not filters alone. */
    boolean isWorded() {
        return !typed.text().isBlank();
    }

    private static @Nullable String meant(SearchIndex index, SearchParameters parameters, TypedQuery typed) {
        Respelling better = index.respell(typed.text());
        if (better.isEmpty()) {
            return null;
        }
        var reworded = new TypedQuery(better.in(typed.text()), typed.conditions(), typed.notices());
        SearchParameters start = parameters.fromStart();
        // By words alone: near in meaning to a slip is something or other.
        long found = index.count(start.query(typed, 1));
        return index.count(start.query(reworded, 1)) >= Math.max(1, found) ? better.in(parameters.text()) : null;
    }
}
