package org.digitalwings.app.ingest.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.digitalwings.app.ingest.FaultWords;
import org.digitalwings.app.ingest.ImportView;
import org.digitalwings.app.ingest.Imports;
import org.springframework.context.MessageSource;

/** Problems as a CSV file that spreadsheets open. */
final class ProblemsCsv {

    private final FaultWords words;
    private final MessageSource messages;

    ProblemsCsv(FaultWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    void write(ImportView view, Imports imports, Locale locale, OutputStream out) {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            text.write('\uFEFF');
            CsvWriter csv = CsvWriter.builder().build(text);
            csv.writeRecord(
                    head("file", locale),
                    head("line", locale),
                    head("column", locale),
                    head("value", locale),
                    head("reason", locale),
                    head("remedy", locale));
            imports.readProblems(view.id(), problem -> {
                ToldProblem told = ToldProblem.of(problem, words, locale);
                csv.writeRecord(
                        plain(view.file()),
                        String.valueOf(told.line()),
                        plain(told.column()),
                        plain(told.value()),
                        told.reason(),
                        told.remedy());
            });
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of problems could not be sent.", e);
        }
    }

    private String head(String name, Locale locale) {
        return messages.getMessage("ingest.problems." + name, null, locale);
    }

    /** A spreadsheet takes what begins like a formula for one, and these texts come from other people's files. */
    private static String plain(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
