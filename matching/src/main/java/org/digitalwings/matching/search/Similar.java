package org.digitalwings.matching.search;

import java.util.List;

/**
 * A member and others like it.
 *
 * @param hits the others, the closest first
 */
public record Similar(Hit member, List<Hit> hits) {

    public Similar {
        hits = List.copyOf(hits);
    }
}
