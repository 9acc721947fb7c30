package org.digitalwings.benchmarks.pack;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A row of a CSV file of a pack. Every method throws an {@link IllegalArgumentException} that names the column where it is not
 * as asked for.
 *
 * @param row the row
 */
public record PackRow(NamedCsvRecord row) {

    /** A text that must be there and not be empty. */
    public String required(String column) {
        return row.findField(column)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("column '%s' is empty.".formatted(column)));
    }

    /** A text, empty where there is none. */
    public String optional(String column) {
        return row.findField(column).orElse("");
    }

    /** A date that must be there. */
    public LocalDate date(String column) {
        String value = required(column);
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "column '%s' is '%s', but must be a date such as 2024-05-01.".formatted(column, value), e);
        }
    }
}
