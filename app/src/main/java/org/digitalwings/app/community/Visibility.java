package org.digitalwings.app.community;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which fields of a member everybody in the community may see. */
final class Visibility {

    private final Set<String> hidden;

    private Visibility(Set<String> hidden) {
        this.hidden = hidden;
    }

    /**
     * Reads what is stored. A level that is not known hides the field: a mistake must not show what somebody wanted kept.
     *
     * @param settings each {@code field=level}
     */
    static Visibility of(Collection<String> settings) {
        return new Visibility(settings.stream()
                .map(setting -> setting.toLowerCase(Locale.ROOT).split("=", 2))
                .filter(parts -> parts.length < 2 || !isOpen(parts[1]))
                .map(parts -> parts[0])
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean shows(String field) {
        return !hidden.contains(field);
    }

    private static boolean isOpen(String level) {
        return level.equals("public") || level.equals("community");
    }
}
