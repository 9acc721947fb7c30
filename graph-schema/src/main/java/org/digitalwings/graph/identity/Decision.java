package org.digitalwings.graph.identity;

import java.util.Locale;

/** What somebody has said of two members that are not merged. */
public enum Decision {
    /** They are two, whatever speaks against it. */
    NEVER,
    /** Not now. */
    LATER;

    /** How the graph spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Decision ofStored(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
