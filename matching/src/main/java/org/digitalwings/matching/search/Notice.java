package org.digitalwings.matching.search;

/**
 * Something about a typed text that its author might have meant otherwise.
 *
 * @param text the part of the text concerned
 */
public record Notice(Code code, String text) {

    /** What is to be said. */
    public enum Code {
        /** No field is called so: read as words. */
        UNKNOWN_FIELD,
        /** The field has no such value: read as words. */
        UNKNOWN_VALUE,
        /** Nobody has this id or is called just so: read as words. */
        UNKNOWN_MEMBER,
        /** No number of steps, or more than are searched: read as words. */
        MALFORMED_STEPS,
        /** How far was said, but not from whom. */
        STEPS_FROM_NOBODY,
        /** No amount, date or range of them: read as words. */
        MALFORMED_RANGE,
        /** A quotation mark without its second: read as if it were not there. */
        UNCLOSED_QUOTE,
        /** Longer than what is read; the part is where reading stopped. */
        TOO_LONG
    }
}
