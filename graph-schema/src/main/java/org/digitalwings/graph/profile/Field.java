package org.digitalwings.graph.profile;

import java.util.Locale;

/** The fields of a member that it may show to fewer people; name, kind, competition results and ties are for all. */
public enum Field {
    TEXT(Audience.COMMUNITY),
    WEBSITE(Audience.COMMUNITY),
    EMAIL(Audience.MANAGERS),
    PHONE(Audience.MANAGERS),
    PLACE(Audience.COMMUNITY),
    TOPICS(Audience.COMMUNITY),
    NEEDS(Audience.COMMUNITY),
    OFFERS(Audience.COMMUNITY);

    private final Audience unsaid;

    Field(Audience unsaid) {
        this.unsaid = unsaid;
    }

    /** Who sees the field where the member has not said. */
    public Audience unsaid() {
        return unsaid;
    }

    /** How the graph spells it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The field that the graph spells so.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Field of(String code) {
        for (Field field : values()) {
            if (field.code().equals(code)) {
                return field;
            }
        }
        throw new InvalidProfileException(
                "field", "Field '%s' has no visibility of its own: choose text, email or the like.".formatted(code));
    }
}
