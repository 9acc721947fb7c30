package org.digitalwings.matching.search;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.digitalwings.matching.text.Amount;

/** Reads ranges of money and of days as people write them. */
final class RangeText {

    private static final Pattern COMPARED = Pattern.compile("(>=|<=|≥|≤|=>|=<|>|<|=)(.*)");
    private static final Pattern BETWEEN = Pattern.compile("(.*?)(?:\\.\\.+|…+|~|～|至|到|—+)(.*)");
    private static final Pattern AND_MORE = Pattern.compile("(.*?)(?:\\+|以上|以后|之后|起)");
    private static final Pattern AND_LESS = Pattern.compile("(.*?)(?:以下|以内|以前|之前)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?");
    private static final Pattern BARE = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+");

    private static final int GROUP = 3;

    private RangeText() {}

    /** A range of amounts in CNY, where no currency is named as if in CNY; an amount alone is that much or more. */
    static Optional<Range> amount(String text) {
        return range(text, RangeText::cny)
                .map(range ->
                        range.from() == range.to() && isAlone(text) ? new Range(range.from(), Long.MAX_VALUE) : range);
    }

    /** A range of days since 1970; a year or a month alone is all of it. */
    static Optional<Range> period(String text) {
        return range(text, RangeText::days);
    }

    private static boolean isAlone(String text) {
        return !plain(text).startsWith("=") && !BETWEEN.matcher(plain(text)).matches();
    }

    private static Optional<Range> range(String text, Function<String, Optional<Range>> bound) {
        String plain = plain(text);
        Matcher compared = COMPARED.matcher(plain);
        if (compared.matches()) {
            return bound.apply(compared.group(2)).map(value -> switch (compared.group(1)) {
                case ">" -> value.above();
                case "<" -> value.below();
                case "=" -> value;
                case "<=", "≤", "=<" -> new Range(Long.MIN_VALUE, value.to());
                default -> new Range(value.from(), Long.MAX_VALUE);
            });
        }
        Matcher between = BETWEEN.matcher(plain);
        if (between.matches()) {
            return between(between.group(1), between.group(2), bound);
        }
        Matcher more = AND_MORE.matcher(plain);
        if (more.matches()) {
            return bound.apply(more.group(1)).map(value -> new Range(value.from(), Long.MAX_VALUE));
        }
        Matcher less = AND_LESS.matcher(plain);
        return less.matches()
                ? bound.apply(less.group(1)).map(value -> new Range(Long.MIN_VALUE, value.to()))
                : bound.apply(plain);
    }

    private static Optional<Range> between(String first, String last, Function<String, Optional<Range>> bound) {
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        // 1..5亿 means 1亿..5亿.
        String unit = NUMBER.matcher(last).replaceFirst("");
        String from = BARE.matcher(first).matches() && !BARE.matcher(unit).find() ? first + unit : first;
        Optional<Range> low = first.isEmpty() ? Optional.of(new Range(Long.MIN_VALUE, 0)) : bound.apply(from);
        Optional<Range> high = last.isEmpty() ? Optional.of(new Range(0, Long.MAX_VALUE)) : bound.apply(last);
        return low.flatMap(least -> high.map(most -> new Range(least.from(), most.to())))
                .filter(range -> range.from() <= range.to());
    }

    private static Optional<Range> cny(String text) {
        return Amount.parse(text).flatMap(amount -> {
            Long value = amount.value();
            if (value == null) {
                return Optional.empty();
            }
            OptionalDouble cny = Amount.inCny(value, amount.currency() == null ? "CNY" : amount.currency());
            return cny.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Range(Math.round(cny.getAsDouble()), Math.round(cny.getAsDouble())));
        });
    }

    private static Optional<Range> days(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(day.group(1));
        try {
            if (day.group(2) == null) {
                return Optional.of(days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            var month = YearMonth.of(year, Integer.parseInt(day.group(2)));
            if (day.group(3) == null) {
                return Optional.of(days(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate date = month.atDay(Integer.parseInt(day.group(3)));
            return Optional.of(days(date, date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Range days(LocalDate first, LocalDate last) {
        return new Range(first.toEpochDay(), last.toEpochDay());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }

    /** Whether the comma at a place has a digit in front and exactly three behind, as in 1,000,000. */
    static boolean isBetweenGroups(String text, int at) {
        if (at == 0 || !Character.isDigit(text.charAt(at - 1))) {
            return false;
        }
        int digits = 0;
        while (digits <= GROUP && at + 1 + digits < text.length() && Character.isDigit(text.charAt(at + 1 + digits))) {
            digits++;
        }
        return digits == GROUP;
    }
}
