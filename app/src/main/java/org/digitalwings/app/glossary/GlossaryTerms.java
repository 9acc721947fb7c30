package org.digitalwings.app.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.matching.translation.Glossary;

/** What makes a group: at least two terms that differ in more than case, width, script or plural. */
final class GlossaryTerms {

    static final int MOST_TERMS = 30;
    static final int LONGEST_TERM = 60;

    private GlossaryTerms() {}

    /** The terms without blanks and repetitions; a {@link Problem} of kind INVALID where they make no group. */
    static List<String> checked(List<String> typed) {
        Map<String, String> different = new LinkedHashMap<>();
        for (String raw : typed) {
            String term = raw.strip();
            if (!term.isEmpty()) {
                different.putIfAbsent(key(term), term);
            }
        }
        if (different.size() < 2) {
            throw invalid("too-few", "A group needs two different terms: add another.");
        }
        if (different.size() > MOST_TERMS) {
            throw invalid(
                    "too-many",
                    "A group has at most %d terms, not %d: part it.".formatted(MOST_TERMS, different.size()),
                    MOST_TERMS);
        }
        return new ArrayList<>(different.values());
    }

    private static String key(String term) {
        if (term.length() > LONGEST_TERM) {
            throw invalid(
                    "too-long",
                    "Term '%s' is longer than %d characters.".formatted(term, LONGEST_TERM),
                    term,
                    LONGEST_TERM);
        }
        String key = Glossary.key(term);
        if (key.isEmpty()) {
            throw invalid("no-word", "Term '%s' has no letter or digit.".formatted(term), term);
        }
        if (term.chars().anyMatch(c -> c == '=' || c == '#' || Character.isISOControl(c))) {
            throw invalid("sign", "Term '%s' must have no '=', '#' or line break.".formatted(term), term);
        }
        return key;
    }

    private static Problem invalid(String part, String message, Object... arguments) {
        return Problem.of(ProblemKind.INVALID, "glossary.problem." + part, message, arguments);
    }
}
