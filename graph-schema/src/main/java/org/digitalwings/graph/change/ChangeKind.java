package org.digitalwings.graph.change;

import java.util.Locale;

/** What happened to a subject. */
public enum ChangeKind {
    /** It was not there before. */
    CREATED,
    /** It, or a tie of it, is different now. */
    CHANGED,
    /** It is not there any more. */
    REMOVED;

    /** How the graph spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ChangeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
