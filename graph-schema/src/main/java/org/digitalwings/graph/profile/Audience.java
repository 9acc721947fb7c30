package org.digitalwings.graph.profile;

import java.util.Locale;

/** Who may see a field of a member. Whoever acts for the member sees all of it. */
public enum Audience {
    /** Everybody, also outside the community. */
    PUBLIC,
    /** Whoever is signed in. */
    COMMUNITY,
    /** The community's managers. */
    MANAGERS,
    /** Nobody else. */
    NOBODY;

    /** How the graph spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The audience that the graph spells so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Audience of(String code) {
        for (Audience audience : values()) {
            if (audience.code().equals(code)) {
                return audience;
            }
        }
        throw new InvalidProfileException(
                "audience", "Audience '%s' must be public, community, managers or nobody.".formatted(code));
    }
}
