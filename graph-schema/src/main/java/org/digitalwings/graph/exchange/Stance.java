package org.digitalwings.graph.exchange;

/** How a member stands to another that was suggested to it. A member cannot have saved and passed the same one. */
public enum Stance {
    /** Keeps it in a list. */
    SAVED("PASSED"),
    /** Does not want to see it again. */
    PASSED("SAVED"),
    /** Does not want to meet it. */
    BLOCKED("SAVED");

    private final String replaced;

    Stance(String replaced) {
        this.replaced = replaced;
    }

    /** The relationship type. */
    String type() {
        return name();
    }

    /** The type of the relationship that this one takes the place of. */
    String replacedType() {
        return replaced;
    }
}
