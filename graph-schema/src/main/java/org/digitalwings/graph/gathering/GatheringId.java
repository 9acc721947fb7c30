package org.digitalwings.graph.gathering;

/**
 * The id of a gathering, unique and stable over its life.
 *
 * @param value 1 to 64 characters, no white space
 */
public record GatheringId(String value) {

    private static final int MAX_LENGTH = 64;

    public GatheringId {
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "Gathering id '%s' must have 1 to %d characters and no white space.".formatted(value, MAX_LENGTH));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
