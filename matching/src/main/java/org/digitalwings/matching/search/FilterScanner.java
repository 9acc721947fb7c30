package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.search.Notice.Code;
import org.jspecify.annotations.Nullable;

/** Takes filters out of a text in one pass, by the grammar of {@link TypedQuery#read}. */
final class FilterScanner {

    private static final String COLONS = ":：﹕";
    private static final String COMMAS = ",，、﹐";
    private static final String SIGNS = "<>=＜＞＝≥≤";
    private static final int LONGEST_NAME = 24;
    private static final int MOST_NOTICES = 5;
    private static final int MOST_NAME_WORDS = 5;

    private final String text;
    private final FilterWords words;
    private final StringBuilder rest = new StringBuilder();
    private final List<Condition> conditions = new ArrayList<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final List<String> near = new ArrayList<>();
    private @Nullable MemberId middle;
    private @Nullable Integer steps;
    private int at;

    FilterScanner(String typed, FilterWords words) {
        this.text = QueryText.capped(typed);
        this.words = words;
        if (text.length() < typed.length()) {
            notice(
                    Code.TOO_LONG,
                    text.substring(text.offsetByCodePoints(text.length(), -Math.min(10, text.length() / 2))));
        }
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
        return new TypedQuery(
                rest.toString().strip(), conditions, new Surroundings(middle, steps, near), List.copyOf(notices));
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
        return switch (field) {
            case Facet facet -> taken(anyOf(facet, values(false), excluding), Code.UNKNOWN_VALUE, start);
            case Measure measure -> taken(within(measure, values(true), excluding), Code.MALFORMED_RANGE, start);
            case Nearness nearness -> !excluding && near(nearness, start);
        };
    }

    private boolean taken(Optional<? extends Condition> condition, Code otherwise, int start) {
        if (condition.isEmpty()) {
            notice(otherwise, text.substring(start, at).strip());
        }
        condition.ifPresent(conditions::add);
        return condition.isPresent();
    }

    private boolean near(Nearness nearness, int start) {
        skipSpaces();
        String said = at < text.length() ? value(false) : "";
        boolean read = switch (nearness) {
            case NEAR -> (middle = member(said)) != null;
            case WITHIN -> (steps = Nearness.steps(said).orElse(null)) != null;
        };
        String typed = text.substring(start, at).strip();
        if (read) {
            near.add(typed);
        } else {
            notice(nearness == Nearness.NEAR ? Code.UNKNOWN_MEMBER : Code.MALFORMED_STEPS, typed);
        }
        return read;
    }

    /** The member that is called so, or so with some of the words behind. */
    private @Nullable MemberId member(String said) {
        int end = at;
        Optional<MemberId> member = words.member(said);
        for (int more = 0; member.isEmpty() && more < MOST_NAME_WORDS && at < text.length(); more++) {
            skipSpaces();
            while (at < text.length() && !QueryText.isSpace(text.charAt(at))) {
                at++;
            }
            member = words.member(text.substring(end - said.length(), at));
        }
        at = member.isEmpty() ? end : at;
        return member.orElse(null);
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
                && (COMMAS.indexOf(c) < 0 || (measured && RangeText.isBetweenGroups(text, at)));
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
