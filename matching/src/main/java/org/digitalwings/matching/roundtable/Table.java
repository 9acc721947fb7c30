package org.digitalwings.matching.roundtable;

import java.util.Map;
import org.digitalwings.matching.community.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param seats how many it seats with its host, 1 or more
 * @param topics ids of the topics talked about at it, each with a weight of 0 to 1
 * @param host the guest who stays at it in all rounds, null where it has none
 */
public record Table(
        String name,
        int seats,
        Map<String, Double> topics,
        @Nullable MemberId host) {

    public Table {
        topics = Map.copyOf(topics);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A table must have a name.");
        }
        if (seats < 1) {
            throw new IllegalArgumentException("Table %s must have at least 1 seat, not %d.".formatted(name, seats));
        }
    }
}
