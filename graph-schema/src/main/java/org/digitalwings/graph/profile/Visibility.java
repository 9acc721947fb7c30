package org.digitalwings.graph.profile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who may see which field of a member.
 *
 * @param said the fields about which the member has said something; the others are as {@link Field#unsaid()}
 */
public record Visibility(Map<Field, Audience> said) {

    /** Nothing said about any field. */
    public static final Visibility UNSAID = new Visibility(Map.of());

    public Visibility {
        said = Map.copyOf(said);
    }

    /**
     * Reads the property {@code visibility} of a member. What this version does not know is for nobody's eyes, so an
     * unknown audience hides its field; an unknown field is skipped.
     *
     * @param stored elements such as {@code email=managers}
     */
    public static Visibility ofStored(List<String> stored) {
        var said = new EnumMap<Field, Audience>(Field.class);
        for (String element : stored) {
            int equals = element.indexOf('=');
            for (Field field : Field.values()) {
                if (equals > 0 && field.code().equals(element.substring(0, equals))) {
                    said.put(field, stored(element.substring(equals + 1)));
                }
            }
        }
        return new Visibility(said);
    }

    private static Audience stored(String code) {
        for (Audience audience : Audience.values()) {
            if (audience.code().equals(code)) {
                return audience;
            }
        }
        return Audience.NOBODY;
    }

    /** The property {@code visibility} of a member, in the order of the fields. */
    public List<String> toStored() {
        var stored = new ArrayList<String>();
        for (Field field : Field.values()) {
            var audience = said.get(field);
            if (audience != null) {
                stored.add(field.code() + "=" + audience.code());
            }
        }
        return stored;
    }

    /** Who may see the field. */
    public Audience of(Field field) {
        return said.getOrDefault(field, field.unsaid());
    }

    /** Whether somebody of the audience may see the field: managers see what the community sees, and so on. */
    public boolean shows(Field field, Audience to) {
        return of(field).compareTo(to) <= 0;
    }

    /** The same with some fields said anew. */
    public Visibility with(Map<Field, Audience> changes) {
        var changed = new EnumMap<Field, Audience>(Field.class);
        changed.putAll(said);
        changed.putAll(changes);
        return new Visibility(changed);
    }

    /** Of two who become one: each field for those only who may see it of both. */
    public Visibility stricter(Visibility other) {
        var both = new EnumMap<Field, Audience>(Field.class);
        for (Field field : Field.values()) {
            if (said.containsKey(field) || other.said.containsKey(field)) {
                both.put(field, of(field).compareTo(other.of(field)) < 0 ? other.of(field) : of(field));
            }
        }
        return new Visibility(both);
    }
}
