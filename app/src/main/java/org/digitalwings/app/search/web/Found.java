package org.digitalwings.app.search.web;

import java.util.List;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Neighbourhood;
import org.digitalwings.matching.search.SearchPage;
import org.digitalwings.matching.search.TypedQuery;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, what was found, and what may have been meant.
 *
 * @param around the surroundings that alone were searched, null for the whole community
 * @param meant the text with words that are known instead of those that are not, null where every word is known or others find less
 */
record Found(
        TypedQuery typed,
        SearchPage page,
        @Nullable Neighbourhood around,
        @Nullable String meant) {

    /** Whether words were asked for, and not filters alone. */
    boolean isWorded() {
        return !typed.text().isBlank();
    }

    /** The way to a member from the one around whom was searched; empty where the whole community was. */
    List<Neighbourhood.Link> path(MemberId id) {
        return around == null ? List.of() : around.path(id);
    }
}
