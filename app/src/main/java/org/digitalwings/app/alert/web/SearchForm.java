package org.digitalwings.app.alert.web;

import org.digitalwings.app.alert.KeptSearches.Wording;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.alert.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a saved search.
 *
 * @param name what it is called; the query where nothing is said
 * @param query words and filters as on the search page
 * @param delivery list, digest, both or paused; list where nothing is said
 */
record SearchForm(
        @Nullable String name,
        @Nullable String query,
        @Nullable String delivery) {

    Wording wording() {
        return new Wording(text(name), text(query), how(text(delivery)));
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    private static Delivery how(String said) {
        return said.isBlank()
                ? Delivery.LIST
                : Delivery.of(said)
                        .orElseThrow(() -> Problem.of(
                                ProblemKind.INVALID,
                                "alert.problem.delivery",
                                "Delivery '%s' must be list, digest, both or paused.".formatted(said),
                                said));
    }
}
