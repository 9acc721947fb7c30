package org.digitalwings.app.ingest.table;

import java.util.List;

/**
 * Why a row is not imported.
 *
 * @param line the line of the file, from 1, where the row or its damaged part begins
 * @param column the header's name of the column, empty where the whole row is meant
 * @param value the value as it stands in the file, shortened, empty where there is none
 * @param arguments what the fault's words take
 */
public record RowProblem(long line, String column, String value, Fault fault, List<String> arguments) {

    private static final int LONGEST_VALUE = 80;

    public RowProblem {
        arguments = List.copyOf(arguments);
        if (value.codePointCount(0, value.length()) > LONGEST_VALUE) {
            value = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
        }
    }

    /** A problem of one cell. */
    public static RowProblem of(long line, String column, String value, Fault fault, String... arguments) {
        return new RowProblem(line, column, value, fault, List.of(arguments));
    }
}
