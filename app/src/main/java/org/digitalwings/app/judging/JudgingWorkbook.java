package org.digitalwings.app.judging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Who judges which entry as XLSX: one sheet with a row a pair, one with a row a judge. Names are written as texts, so that none is
 * computed as a formula.
 */
@Component
public final class JudgingWorkbook {

    private static final List<String> PAIRS = List.of("entry", "entrant", "track", "judge-id", "judge", "fit");
    private static final List<String> LOADS = List.of("judge-id", "judge", "load", "mean");
    private static final int WIDTH = 24;
    private static final double THOUSAND = 1_000.0;

    private final MessageSource messages;

    JudgingWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    /** The bytes of a proposal's workbook, with how well each pair fits. */
    public byte[] write(Proposal proposal, Locale locale) {
        List<List<Object>> pairs = proposal.entries().stream()
                .flatMap(row -> row.judges().stream()
                        .map(pair -> List.<Object>of(
                                row.entry(),
                                row.member().name(),
                                row.track(),
                                pair.judge().id().value(),
                                pair.judge().name(),
                                pair.similarity() / THOUSAND)))
                .toList();
        List<List<Object>> loads = proposal.judges().stream()
                .map(row -> List.<Object>of(
                        row.judge().id().value(), row.judge().name(), row.load(), row.mean() / THOUSAND))
                .toList();
        return write(new Sheets(PAIRS, pairs, LOADS, loads), locale);
    }

    /** The bytes of the workbook of what was accepted. */
    public byte[] write(List<JudgingDesk.Panel> panels, Locale locale) {
        List<List<Object>> pairs = panels.stream()
                .flatMap(panel -> panel.judges().stream()
                        .map(judge -> List.<Object>of(
                                panel.entry(),
                                panel.entrant().name(),
                                panel.track(),
                                judge.id().value(),
                                judge.name())))
                .toList();
        Map<MemberId, List<Member>> judges = panels.stream()
                .flatMap(panel -> panel.judges().stream())
                .collect(Collectors.groupingBy(Member::id, TreeMap::new, Collectors.toList()));
        List<List<Object>> loads = judges.values().stream()
                .map(of -> List.<Object>of(
                        of.getFirst().id().value(), of.getFirst().name(), of.size()))
                .toList();
        return write(
                new Sheets(PAIRS.subList(0, PAIRS.size() - 1), pairs, LOADS.subList(0, LOADS.size() - 1), loads),
                locale);
    }

    /** Two sheets, each with its columns and rows. */
    private record Sheets(
            List<String> pairColumns, List<List<Object>> pairs, List<String> loadColumns, List<List<Object>> loads) {}

    private byte[] write(Sheets sheets, Locale locale) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Digital Wings", "1.0")) {
            fill(workbook.newWorksheet(text("pairs", locale)), sheets.pairColumns(), sheets.pairs(), locale);
            fill(workbook.newWorksheet(text("loads", locale)), sheets.loadColumns(), sheets.loads(), locale);
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook of judges cannot be written.", e);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet sheet, List<String> columns, List<List<Object>> rows, Locale locale) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, text(columns.get(column), locale));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (rows.get(row).get(column) instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else {
                    sheet.value(row + 1, column, rows.get(row).get(column).toString());
                }
            }
        }
        sheet.freezePane(0, 1);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage("judging.export." + key, null, locale);
    }
}
