package org.digitalwings.app.gathering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Agendas as XLSX: one sheet with a row a meeting or seat, one with slots or rounds down and tables across. */
@Component
public final class AgendaWorkbook {

    private static final List<String> COLUMNS = List.of("period", "begin", "end", "table", "who", "with");
    private static final int NARROW = 12;
    private static final int WIDE = 40;

    private final MessageSource messages;

    AgendaWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    /** The workbook's bytes. */
    public byte[] write(GatheringSummary summary, List<AgendaEntry> entries, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Digital Wings", "1.0")) {
            list(workbook.newWorksheet(text("gathering.export.list", locale)), summary, entries, locale);
            grid(workbook.newWorksheet(text("gathering.export.grid", locale)), entries, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The workbook of gathering %s cannot be written."
                            .formatted(summary.gathering().id()),
                    e);
        }
        return bytes.toByteArray();
    }

    private void list(Worksheet sheet, GatheringSummary summary, List<AgendaEntry> entries, Locale locale) {
        sheet.value(0, 0, summary.gathering().name());
        sheet.style(0, 0).bold().set();
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(1, column, text("gathering.export.column." + COLUMNS.get(column), locale));
            sheet.width(column, column < 4 ? NARROW : WIDE);
        }
        sheet.range(1, 0, 1, COLUMNS.size() - 1).style().bold().set();
        int row = 2;
        for (AgendaEntry entry : entries) {
            sheet.value(row, 0, entry.period() + 1);
            sheet.value(row, 1, entry.begin().toString());
            sheet.value(row, 2, entry.end().toString());
            sheet.value(row, 3, entry.table());
            sheet.value(row, 4, entry.names().getFirst());
            List<String> others = entry.names().size() > 1 ? entry.names().subList(1, 2) : entry.companions();
            sheet.value(row, 5, String.join("、", others));
            row++;
        }
        sheet.freezePane(0, 2);
    }

    private void grid(Worksheet sheet, List<AgendaEntry> entries, Locale locale) {
        List<String> tables = new ArrayList<>(entries.stream()
                .map(AgendaEntry::table)
                .distinct()
                .sorted(byNumber())
                .toList());
        sheet.value(0, 0, text("gathering.export.column.period", locale));
        for (int column = 0; column < tables.size(); column++) {
            sheet.value(0, column + 1, text("gathering.export.table", locale, tables.get(column)));
            sheet.width(column + 1, WIDE);
        }
        Map<Integer, Map<String, List<AgendaEntry>>> cells = entries.stream()
                .collect(Collectors.groupingBy(
                        AgendaEntry::period, TreeMap::new, Collectors.groupingBy(AgendaEntry::table)));
        int row = 1;
        for (Map.Entry<Integer, Map<String, List<AgendaEntry>>> period : cells.entrySet()) {
            sheet.value(row, 0, period.getKey() + 1);
            for (int column = 0; column < tables.size(); column++) {
                sheet.value(row, column + 1, cell(period.getValue().getOrDefault(tables.get(column), List.of())));
                sheet.style(row, column + 1).wrapText(true).set();
            }
            row++;
        }
        sheet.freezePane(1, 1);
    }

    /** Names with numbers in the order of the numbers. */
    static Comparator<String> byNumber() {
        return Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    }

    private static String cell(List<AgendaEntry> entries) {
        return entries.stream().map(entry -> String.join(" × ", entry.names())).collect(Collectors.joining("\n"));
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
