package org.digitalwings.graph.batch;

import java.util.List;

/**
 * What a row came to.
 *
 * @param subject the id of what the row is about
 * @param changes the properties and ties that were set, for people to read
 */
public record RowOutcome(long line, Kind kind, String subject, List<String> changes) {

    /** What became of what the row is about. */
    public enum Kind {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
