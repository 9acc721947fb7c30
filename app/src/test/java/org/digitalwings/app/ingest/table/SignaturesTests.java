package org.digitalwings.app.ingest.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignaturesTests {

    @TempDir
    Path directory;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("%PDF-1.7 and so on", "PDF"),
                Arguments.of("\u0089PNG\r\n\u001a\n", "PNG"),
                Arguments.of("\u00FF\u00D8\u00FF\u00E0", "JPEG"),
                Arguments.of("{\\rtf1 text}", "RTF"),
                Arguments.of("\n <!DOCTYPE html><html>", "HTML"),
                Arguments.of("<HTML><body><table>", "HTML"),
                Arguments.of("<?xml version='1.0'?>", "XML"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatAFileIsInsteadOfATable(String text, String told) {
        Path file = TableFiles.write(directory, text, ISO_8859_1);
        assertThatThrownBy(() -> Tables.open(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(Fault.NOT_A_TABLE.name())
                .hasMessageContaining(told);
    }

    @Test
    void refusesAJsonArrayByItsName() {
        Path file = TableFiles.write(directory, "[\n {\"name\": \"a\"}]", ISO_8859_1);
        assertThatThrownBy(() -> Tables.open(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(Fault.JSON_ARRAY.name());
    }
}
