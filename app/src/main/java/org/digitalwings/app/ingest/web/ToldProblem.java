package org.digitalwings.app.ingest.web;

import java.util.Locale;
import org.digitalwings.app.ingest.FaultWords;
import org.digitalwings.app.ingest.table.RowProblem;

/**
 * What is wrong with a row, in the reader's language.
 *
 * @param line the line of the file, from 1
 * @param column the header of the column, empty where the whole row is meant
 * @param value the value as it stands in the file
 * @param fault what is wrong, for programs
 * @param reason why it is wrong
 * @param remedy what to do about it
 */
record ToldProblem(long line, String column, String value, String fault, String reason, String remedy) {

    static ToldProblem of(RowProblem problem, FaultWords words, Locale locale) {
        return new ToldProblem(
                problem.line(),
                problem.column(),
                problem.value(),
                problem.fault().name(),
                words.reason(problem.fault(), problem.arguments(), locale),
                words.remedy(problem.fault(), problem.arguments(), locale));
    }
}
