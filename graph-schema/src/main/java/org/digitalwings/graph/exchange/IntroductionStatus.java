package org.digitalwings.graph.exchange;

import java.util.Locale;

/** How far an introduction has come. */
public enum IntroductionStatus {
    /** Asked for; the one it goes through, or the other side, has not answered. */
    ASKED,
    /** Both want it; they know how to reach each other. */
    ACCEPTED,
    /** The other side, or the one it goes through, does not want it. */
    DECLINED,
    /** Taken back by the one who asked. */
    WITHDRAWN;

    /** How the graph spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing can come after it. */
    public boolean isFinal() {
        return this != ASKED;
    }

    static IntroductionStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
