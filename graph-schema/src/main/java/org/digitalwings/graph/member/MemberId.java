package org.digitalwings.graph.member;

/**
 * The id of a member in the graph, unique and stable over its life.
 *
 * @param value 1 to 64 characters, no white space
 */
public record MemberId(String value) implements Comparable<MemberId> {

    private static final int MAX_LENGTH = 64;

    public MemberId {
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "Member id '%s' must have 1 to %d characters and no white space.".formatted(value, MAX_LENGTH));
        }
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
