package org.digitalwings.matching.judging;

/**
 * The id of an entry of an edition.
 *
 * @param value not blank
 */
public record EntryId(String value) implements Comparable<EntryId> {

    public EntryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of an entry must not be blank.");
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
