package org.digitalwings.app.gathering;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was decided about two participants of a session, in whatever order they are named.
 *
 * @param first the id of one
 * @param second the id of the other
 */
public record PairRule(String first, String second, Kind kind) {

    /** What can be decided about two, the strictest first. */
    public enum Kind {
        /** They do not meet. */
        NEVER,
        /** They meet. */
        MUST,
        /** If they meet, then before noon. */
        MORNING,
        /** If they meet, then after noon. */
        AFTERNOON;

        /** The one that forms spell so; an {@link IllegalArgumentException} where there is none. */
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** How forms and messages spell it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PairRule {
        if (first.equals(second)) {
            throw new IllegalArgumentException("A rule for a pair names %s twice: name two.".formatted(first));
        }
    }

    /** The same with other members in the place of some, by id; empty where both would be one. */
    Optional<PairRule> withMembers(Map<String, String> others) {
        String one = others.getOrDefault(first, first);
        String other = others.getOrDefault(second, second);
        return one.equals(other) ? Optional.empty() : Optional.of(new PairRule(one, other, kind));
    }

    /** Whether another rule says something stricter of the same two. */
    boolean yieldsTo(PairRule other) {
        return isAbout(other.first, other.second) && other.kind.compareTo(kind) < 0;
    }

    /** Whether it is about these two. */
    public boolean isAbout(String one, String other) {
        return (first.equals(one) && second.equals(other)) || (first.equals(other) && second.equals(one));
    }
}
