package org.digitalwings.benchmarks.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFileTests {

    @TempDir
    Path directory;

    @Test
    void readsObjects() throws IOException {
        PackFile file = file("{\"id\": \"a\", \"aliases\": [\"x\", \"y\"]}\n{\"id\": \"b\", \"place\": null}\n");
        assertThat(file.json(o -> o.required("id")
                        + o.texts("aliases")
                        + o.optional("place").isPresent()))
                .containsExactly("a[x, y]false", "b[]false");
    }

    @Test
    void readsColumns() throws IOException {
        assertThat(file("q1\t杭州\nq2\t\n").tabbed(2, columns -> columns))
                .containsExactly(List.of("q1", "杭州"), List.of("q2", ""));
    }

    @Test
    void namesFileLineAndReasonOfWhatIsWrong() throws IOException {
        PackFile file = file("{\"id\": \"a\"}\n{\"id\": 7}\n");
        assertThatThrownBy(() -> file.json(o -> o.required("id")))
                .isInstanceOf(MalformedPackException.class)
                .hasMessageContainingAll(file.path().toString(), "line 2", "'id' must be a text");
        assertThatThrownBy(() -> file("{\"id\"").json(o -> o.required("id"))).hasMessageContainingAll("line 1", "JSON");
        assertThatThrownBy(() -> file("[]").json(o -> o.required("id"))).hasMessageContaining("not a JSON object");
        assertThatThrownBy(() -> file("a\tb\nc\n").tabbed(2, columns -> columns))
                .hasMessageContainingAll("line 2", "1 columns instead of 2");
    }

    @Test
    void tellsWhereAFileIsMissingOrNotInUtf8() throws IOException {
        assertThatThrownBy(() -> PackFile.in(directory, "none.tsv").tabbed(1, columns -> columns))
                .isInstanceOf(MalformedPackException.class)
                .hasMessageContainingAll("none.tsv", "no such file");
        Path latin = Files.write(directory.resolve("latin"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new PackFile(latin).tabbed(1, columns -> columns))
                .hasMessageContaining("UTF-8");
    }

    private PackFile file(String content) throws IOException {
        return new PackFile(Files.writeString(directory.resolve("file"), content));
    }
}
