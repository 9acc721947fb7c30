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
    /** Spreadsheets count from 1900, whose 29th of February there was not: from March on that is this day. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

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

    /** The day that a spreadsheet means by a number, where it is one between 1980 and early 2080: 45000 is 2023-03-15. */
    static Optional<LocalDate> ofSpreadsheet(String text) {
        return text.matches("(29[3-9]|[3-5]\\d\\d|6[0-4]\\d|65[0-7])\\d\\d")
                ? Optional.of(DAY_ZERO.plusDays(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static int part(Matcher date, int group) {
        return date.group(group) == null ? 1 : Integer.parseInt(date.group(group));
    }
}
