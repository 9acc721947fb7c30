package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.digitalwings.matching.search.Notice.Code;

/** Takes filters out of a text in one pass, by the grammar of {@link TypedQuery#read}. */
final class FilterScanner {

    private static final String COLONS = ":：﹕";
    private static final String COMMAS = ",，、﹐";
    private static final String SIGNS = "<>=＜＞＝≥≤";
    private static final int LONGEST_NAME = 24;
    private static final int MOST_NOTICES = 5;
    private static final int GROUP = 3;

    private final String text;
    private final FilterWords words;
    private final StringBuilder rest = new StringBuilder();
    private final List<Condition> conditions = new ArrayList<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private int at;

    FilterScanner(String typed, FilterWords words) {
        this.text = QueryText.capped(typed);
        this.words = words;
        if (text.length() < typed.length()) {
            notice(Code.TOO_LONG, text.substring(text.offsetByCodePoints(text.length(), -Math.min(10, points(text)))));
        }
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    TypedQuery read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (QueryText.isQuote(c)) {
                phrase();
            } else if (QueryText.isSpace(c)) {
                rest.append(' ');
                at++;
            } else if (!filter()) {
                word();
            }
        }
        return new TypedQuery(rest.toString().strip(), conditions, List.copyOf(notices));
    }

    private void phrase() {
        int end = closing(at);
        if (end < 0) {
            notice(Code.UNCLOSED_QUOTE, text.substring(at));
            // Left out, so that it opens no phrase with another one that stands in a filter.
            at++;
        } else {
            rest.append(text, at, end + 1);
            at = end + 1;
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && !QueryText.isSpace(text.charAt(at)) && !QueryText.isQuote(text.charAt(at))) {
            at++;
        }
        rest.append(text, start, at);
    }

    /** Reads the filter that begins here; where none does, nothing has been read. */
    private boolean filter() {
        int start = at;
        boolean excluding = QueryText.isMinus(text.charAt(at));
        at += excluding ? 1 : 0;
        String name = name();
        if (!name.isEmpty() && at < text.length() && COLONS.indexOf(text.charAt(at)) >= 0) {
            at++;
            Optional<FilterField> field = words.field(name);
            if (field.isEmpty()) {
                unknown(name);
            } else if (condition(field.get(), excluding, start)) {
                return true;
            }
        }
        at = start;
        return false;
    }

    /** A colon ends clauses and stands in addresses too: what follows must look like a value. */
    private void unknown(String name) {
        if (at < text.length() && !QueryText.isSpace(text.charAt(at)) && text.charAt(at) != '/') {
            notice(Code.UNKNOWN_FIELD, name);
        }
    }

    private String name() {
        int start = at;
        while (at < text.length() && at - start <= LONGEST_NAME && isOfName(text.charAt(at), at == start)) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isOfName(char c, boolean first) {
        return Character.isLetter(c) || (!first && (Character.isDigit(c) || c == '-' || c == '_'));
    }

    private boolean condition(FilterField field, boolean excluding, int start) {
        List<String> values = values(field instanceof Measure);
        Optional<? extends Condition> condition = switch (field) {
            case Facet facet -> anyOf(facet, values, excluding);
            case Measure measure -> within(measure, values, excluding);
        };
        if (condition.isEmpty()) {
            notice(
                    field instanceof Measure ? Code.MALFORMED_RANGE : Code.UNKNOWN_VALUE,
                    text.substring(start, at).strip());
        }
        condition.ifPresent(conditions::add);
        return condition.isPresent();
    }

    private Optional<Condition.AnyOf> anyOf(Facet facet, List<String> named, boolean excluding) {
        Set<String> values = new LinkedHashSet<>();
        for (String name : named) {
            Set<String> meant = words.values(facet, name);
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            values.addAll(meant);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Condition.AnyOf(facet, values, excluding));
    }

    private static Optional<Condition.Within> within(Measure measure, List<String> written, boolean excluding) {
        List<Range> ranges = new ArrayList<>();
        for (String range : written) {
            Optional<Range> read = measure.read(range);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            ranges.add(read.get());
        }
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new Condition.Within(measure, ranges, excluding));
    }

    private List<String> values(boolean measured) {
        List<String> values = new ArrayList<>();
        skipSpaces();
        boolean more = true;
        while (more && at < text.length()) {
            String value = value(measured);
            if (!value.isBlank()) {
                values.add(value);
            }
            more = at < text.length() && COMMAS.indexOf(text.charAt(at)) >= 0;
            at += more ? 1 : 0;
        }
        return values;
    }

    private String value(boolean measured) {
        int start = at;
        if (QueryText.isQuote(text.charAt(at)) && closing(at) >= 0) {
            at = closing(at) + 1;
            return text.substring(start + 1, at - 1);
        }
        if (measured) {
            while (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at > start) {
                skipSpaces();
            }
        }
        while (at < text.length() && isOfValue(measured)) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean isOfValue(boolean measured) {
        char c = text.charAt(at);
        return !QueryText.isSpace(c)
                && !QueryText.isQuote(c)
                && (COMMAS.indexOf(c) < 0 || (measured && isBetweenGroups()));
    }

    /** Whether the comma here has a digit in front and exactly three behind, as in 1,000,000. */
    private boolean isBetweenGroups() {
        if (at == 0 || !Character.isDigit(text.charAt(at - 1))) {
            return false;
        }
        int digits = 0;
        while (digits <= GROUP && at + 1 + digits < text.length() && Character.isDigit(text.charAt(at + 1 + digits))) {
            digits++;
        }
        return digits == GROUP;
    }

    private void skipSpaces() {
        while (at < text.length() && QueryText.isSpace(text.charAt(at))) {
            at++;
        }
    }

    /** The place of the quotation mark that closes the one at a place, below 0 where none does. */
    private int closing(int opening) {
        for (int end = opening + 1; end < text.length(); end++) {
            if (QueryText.isQuote(text.charAt(end))) {
                return end;
            }
        }
        return -1;
    }

    private void notice(Code code, String concerned) {
        if (notices.size() < MOST_NOTICES) {
            notices.add(new Notice(code, concerned));
        }
    }
}
