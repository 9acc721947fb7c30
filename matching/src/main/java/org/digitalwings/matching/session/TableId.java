package org.digitalwings.matching.session;

/**
 * The id of a table or room, unique in a session.
 *
 * @param value what people call it, not blank
 */
public record TableId(String value) implements Comparable<TableId> {

    public TableId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A table's id must not be blank.");
        }
    }

    @Override
    public int compareTo(TableId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
