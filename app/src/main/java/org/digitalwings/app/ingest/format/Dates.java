package org.digitalwings.app.ingest.format;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them, the year first: 2015-06-01, 2015/6/1, 2015.6.1, 20150601, 2015年6月1日, perhaps with a time behind.
 * A month alone is its first day, a year alone its first day. Orders with the year last are refused: 01/02/2015 is two dates.
 */
final class Dates {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?(?:[ T]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Dates() {}

    /** Reads a date; empty where the text is none. */
    static Optional<LocalDate> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher date = COMPACT.matcher(plain);
        if (!date.matches()) {
            date = DATE.matcher(plain);
        }
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(part(date, 1), part(date, 2), part(date, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int part(Matcher date, int group) {
        return date.group(group) == null ? 1 : Integer.parseInt(date.group(group));
    }
}
