package org.digitalwings.app.ingest.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.app.ingest.table.Table;
import org.digitalwings.app.ingest.table.TableLine;
import org.digitalwings.matching.text.Amount;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, typed. What is wrong is collected; a wrong cell counts as empty from then on. */
final class Cells {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern LIST = Pattern.compile("[;；|、\\n]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ID = Pattern.compile("\\S{1,64}");
    private static final Set<String> YES = Set.of("是", "y", "yes", "true", "1", "✓", "√", "领投", "lead");
    private static final Set<String> NO = Set.of("否", "n", "no", "false", "0", "×", "跟投");

    private final Header header;
    private final TableLine.Row row;
    private final List<RowProblem> problems = new ArrayList<>();

    Cells(Header header, TableLine.Row row) {
        this.header = header;
        this.row = row;
    }

    long line() {
        return row.line();
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** The header that the file has for a column, for telling people. */
    String name(Column column) {
        return header.name(column);
    }

    /** A line of text such as a name, empty where there is none. */
    String name(Column column, boolean required) {
        return inOneLine(limited(column, required, LONGEST_NAME));
    }

    private static String inOneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    /** A text of any number of lines, empty where there is none. */
    String text(Column column) {
        return limited(column, column.required(), LONGEST_TEXT);
    }

    private String limited(Column column, boolean required, int longest) {
        String text = raw(column);
        if (text.isEmpty() && required) {
            wrong(column, "", Fault.REQUIRED);
        }
        if (text.length() > longest) {
            wrong(column, text, Fault.TOO_LONG, String.valueOf(longest));
            return "";
        }
        return text;
    }

    /** An id, empty where there is none. */
    String id(Column column) {
        String text = raw(column);
        if (!text.isEmpty() && !ID.matcher(text).matches()) {
            wrong(column, text, Fault.NOT_AN_ID);
            return "";
        }
        return text;
    }

    /** The values of a list, without duplicates. */
    List<String> list(Column column) {
        String text = raw(column);
        if (text.isEmpty()) {
            return List.of();
        }
        String[] parts = text.indexOf(Table.LIST_SEPARATOR) >= 0
                ? text.split(String.valueOf(Table.LIST_SEPARATOR))
                : LIST.split(text);
        return Arrays.stream(parts)
                .map(part -> inOneLine(part.strip()))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable
    LocalDate date(Column column) {
        String text = required(column);
        Optional<LocalDate> counted = Dates.ofSpreadsheet(text);
        if (counted.isPresent()) {
            wrong(column, text, Fault.DATE_AS_NUMBER, counted.get().toString());
            return null;
        }
        return parsed(column, Dates.parse(text), Fault.NOT_A_DATE);
    }

    /** A whole number of a range, both ends included. */
    @Nullable
    Long number(Column column, long from, long to) {
        String text = required(column).replace(",", "");
        Optional<Long> number = text.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.<Long>empty();
        return parsed(
                column,
                number.filter(n -> n >= from && n <= to),
                Fault.NOT_A_NUMBER,
                String.valueOf(from),
                String.valueOf(to));
    }

    /** A number of a range, both ends included. */
    @Nullable
    Double decimal(Column column, double from, double to) {
        String text = required(column);
        Optional<Double> number = text.matches("-?\\d{1,15}(\\.\\d{1,15})?")
                ? Optional.of(Double.valueOf(text))
                : Optional.<Double>empty();
        return parsed(
                column,
                number.filter(n -> n >= from && n <= to),
                Fault.NOT_A_NUMBER,
                String.valueOf(from),
                String.valueOf(to));
    }

    /** A value as the graph writes it, empty where there is none. */
    String choice(Column column, Choices choices) {
        String text = required(column);
        Optional<String> found = choices.find(text);
        if (found.isEmpty() && !text.isEmpty()) {
            wrong(column, text, Fault.UNKNOWN_VALUE, choices.inWords());
        }
        return found.orElse("");
    }

    @Nullable
    String country(Column column) {
        return parsed(column, Countries.code(raw(column)), Fault.UNKNOWN_VALUE, "CN, US, 中国, Germany …");
    }

    @Nullable
    Amount amount(Column column) {
        return parsed(column, Amount.parse(raw(column)), Fault.NOT_AN_AMOUNT);
    }

    /** A currency alone, as an amount without a value. */
    @Nullable
    String currency(Column column) {
        Amount one = parsed(column, Amount.parse("1" + raw(column)), Fault.UNKNOWN_VALUE, "CNY, USD, EUR, HKD …");
        return one == null ? null : one.currency();
    }

    @Nullable
    Boolean yesOrNo(Column column) {
        String plain = raw(column).toLowerCase(Locale.ROOT);
        return parsed(
                column,
                YES.contains(plain)
                        ? Optional.of(true)
                        : NO.contains(plain) ? Optional.of(false) : Optional.<Boolean>empty(),
                Fault.NOT_YES_OR_NO);
    }

    /** Whether a text says yes or no. */
    static boolean isYesOrNo(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return YES.contains(plain) || NO.contains(plain);
    }

    /** Notes that a cell is wrong. */
    void wrong(Column column, String value, Fault fault, String... arguments) {
        problems.add(RowProblem.of(
                row.line(), header.name(column), value.replace(Table.LIST_SEPARATOR, ';'), fault, arguments));
    }

    private <T> @Nullable T parsed(Column column, Optional<T> value, Fault fault, String... arguments) {
        String text = raw(column);
        if (value.isEmpty() && !text.isEmpty()) {
            wrong(column, text, fault, arguments);
        }
        return value.orElse(null);
    }

    private String required(Column column) {
        String text = raw(column);
        if (text.isEmpty() && column.required()) {
            wrong(column, "", Fault.REQUIRED);
        }
        return text;
    }

    private String raw(Column column) {
        int index = header.index(column);
        return index < 0 || index >= row.cells().size()
                ? ""
                : row.cells().get(index).strip();
    }
}
