package org.digitalwings.matching.search;

/** A cursor is not one that a page of results gave. */
public final class InvalidCursorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidCursorException(String cursor) {
        super("Cursor '%s' is not one that a page of results gave: start again from the first page."
                .formatted(cursor.substring(0, Math.min(cursor.length(), 80))));
    }
}
