package org.digitalwings.matching.community;

import java.util.List;

/**
 * Where a member is, as a path through the administrative divisions from the largest to the smallest.
 *
 * @param id the id of the smallest division
 * @param path the Chinese names from the largest to the smallest, at least one, such as {@code [浙江, 嘉兴, 乌镇]}
 */
public record Place(String id, List<String> path) {

    public Place {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("Place '%s' must name at least one division.".formatted(id));
        }
    }

    /** The name of the smallest division. */
    public String name() {
        return path.getLast();
    }
}
