package org.digitalwings.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.digitalwings.matching.roundtable.Grouping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MdgplibInstanceTests {

    @TempDir
    private Path directory;

    @Test
    void readsSizesAndValues() throws IOException {
        Grouping grouping = read("3 2 ds 1 2 1 1;0 1 5;0 2 0.5;1 2 7");
        assertThat(grouping.elements()).isEqualTo(3);
        assertThat(grouping.groups()).isEqualTo(2);
        assertThat(grouping.valueOf(new int[] {0, 1, 0})).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 2 ds 1 2 1 1;0 1 5;1 2 7| pair 0 2 is missing",
                "3 2 ds 1 2 1 1;0 1 5;0 2 x;1 2 7| line 3 has the value 'x'",
                "3 2 ds 1 2 1 1;0 1 5;1 0 5;0 2 1;1 2 7| line 3 repeats the pair",
                "3 2 ds 1 2 1 1;0 3 5| line 2 must name two different elements of 0 to 2",
                "3 2 ds 1 2 1;0 1 5| line 1 must have a least and a greatest size",
                "3 2 ds 1 1 1 1;0 1 5;0 2 1;1 2 7| do not fit",
                "hello| line 1 must begin with",
            })
    void saysWhatIsWrongWithAMalformedInstance(String text, String what) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(what.trim());
    }

    private Grouping read(String text) throws IOException {
        Path file = directory.resolve("instance.txt");
        Files.writeString(file, text.replace(';', '\n'));
        return MdgplibInstance.read(file);
    }
}
