package org.digitalwings.graph.profile;

/** An edit of a profile that cannot be kept. */
public final class InvalidProfileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String part;

    InvalidProfileException(String part, String message) {
        super(message);
        this.part = part;
    }

    /** The part of the profile that is wrong, such as {@code website}. */
    public String part() {
        return part;
    }
}
