package org.digitalwings.graph.exchange;

import java.util.Locale;

/** Why somebody does not want an introduction. */
public enum DeclineReason {
    /** It may be asked again later. */
    NOT_NOW,
    /** The two do not suit each other. */
    NO_FIT,
    /** Too many ask. */
    TOO_MANY,
    OTHER;

    /** How the graph spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DeclineReason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
