package org.digitalwings.matching.session;

/**
 * A side of a session, such as projects or investors.
 *
 * @param name not blank
 */
public record Side(String name) {

    public Side {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A side's name must not be blank.");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
