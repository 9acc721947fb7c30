package org.digitalwings.app.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files to fill in: the headers of a kind of table and one example row, which is imported like any other if it stays. */
public final class Templates {

    private static final double WIDTH = 18;

    private Templates() {}

    /** A CSV file with a byte order mark, so that Excel takes it for UTF-8. */
    public static byte[] csv(TableKind kind, Locale locale) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(headers(kind, locale));
            csv.writeRecord(example(kind, locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** An Excel workbook with one sheet, all cells text. */
    public static byte[] xlsx(TableKind kind, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "DigitalWings", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(kind.slug());
            List<Column> columns = kind.columns();
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(0, i, headers(kind, locale).get(i));
                sheet.value(1, i, example(kind, locale).get(i));
                sheet.width(i, WIDTH);
                if (columns.get(i).required()) {
                    sheet.style(0, i).bold().set();
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> headers(TableKind kind, Locale locale) {
        return kind.columns().stream()
                .map(column -> isEnglish(locale) ? column.en() : column.zh())
                .toList();
    }

    private static List<String> example(TableKind kind, Locale locale) {
        return kind.columns().stream()
                .map(column -> isEnglish(locale) ? column.exampleEn() : column.exampleZh())
                .toList();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
