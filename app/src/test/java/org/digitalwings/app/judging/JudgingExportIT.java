package org.digitalwings.app.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.testing.WrittenMembers;
import org.digitalwings.app.web.Attachments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

final class JudgingExportIT {

    private static final JudgingTrial TRIAL = new JudgingTrial(2035);
    private static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"+1\")";

    @BeforeAll
    static void write() {
        WrittenMembers.write(TRIAL.app, """
                MATCH (track:Track {id: '@track'})
                CREATE (m:Member:Project {id: '@formula', kind: 'project', name: '=HYPERLINK("http://example.org","+1")', text: '', version: 0}),
                       (m)-[:ENTERED]->(:Entry {id: '@ef', round: 'preliminary'})-[:IN]->(track)
                """.replace("@", TRIAL.id("")), List.of(TRIAL.id("formula")));
    }

    private static List<Row> rows(String end, String language, int sheet) throws IOException {
        byte[] bytes = Objects.requireNonNull(TRIAL.app
                .as(TRIAL.manager)
                .get()
                .uri(TRIAL.api(end))
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(Attachments.WORKBOOK)
                .expectHeader()
                .valueMatches(HttpHeaders.CONTENT_DISPOSITION, "attachment; .*judging-2035.*xlsx.*")
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }

    @Test
    void aProposalAndWhatWasAcceptedAreTakenAwayInBothLanguages() throws IOException {
        JsonNode proposal = TRIAL.propose();
        String file = "/proposals/%s/assigned.xlsx".formatted(proposal.get("id").asString());
        assertThat(texts(rows(file, "zh", 0).getFirst())).containsExactly("参赛编号", "项目", "赛道", "评委编号", "评委", "匹配度");
        List<Row> pairs = rows(file, "en", 0);
        assertThat(texts(pairs.getFirst())).containsExactly("Entry id", "Entry", "Track", "Judge id", "Judge", "Fit");
        assertThat(pairs)
                .hasSize(4)
                .anySatisfy(row -> assertThat(texts(row).subList(0, 5))
                        .containsExactly(TRIAL.id("eq"), TRIAL.name("之稻田"), "all", TRIAL.id("b"), TRIAL.name("乙")));
        assertThat(rows(file, "en", 1))
                .hasSize(proposal.get("judges").size() + 1)
                .first()
                .satisfies(row -> assertThat(texts(row)).containsExactly("Judge id", "Judge", "Entries", "Mean fit"));

        TRIAL.send(
                        HttpMethod.POST,
                        "/proposals/%s/accept".formatted(proposal.get("id").asString()),
                        proposal.get("version").asLong())
                .expectStatus()
                .isOk();
        assertThat(rows("/assigned.xlsx", "en", 0))
                .hasSize(4)
                .anySatisfy(row -> assertThat(texts(row))
                        .containsExactly(TRIAL.id("eq"), TRIAL.name("之稻田"), "all", TRIAL.id("b"), TRIAL.name("乙")));
        assertThat(rows("/assigned.xlsx", "zh", 1))
                .hasSize(4)
                .anySatisfy(row -> assertThat(texts(row)).containsExactly(TRIAL.id("b"), TRIAL.name("乙"), "1"));
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAText() throws IOException {
        String id = TRIAL.propose().get("id").asString();

        assertThat(rows("/proposals/%s/assigned.xlsx".formatted(id), "en", 0).stream()
                        .flatMap(Row::stream)
                        .filter(cell -> cell.getText().equals(FORMULA)))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.getType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getFormula()).isNull();
                });
    }

    @Test
    void isForManagers() {
        TRIAL.app
                .as(TRIAL.app.person(Role.MEMBER))
                .get()
                .uri(TRIAL.api("/assigned.xlsx"))
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
