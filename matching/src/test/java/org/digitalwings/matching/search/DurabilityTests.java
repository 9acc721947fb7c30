package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTests {

    @TempDir
    Path directory;

    @Test
    void goesOnFromItsPositionAfterARestart() {
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            assertThat(index.position()).isZero();
            index.apply(List.of(People.named("a", "甲", "机器人")), List.of(), 17);
        }
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            assertThat(index.position()).isEqualTo(17);
            assertThat(index.search(SearchQuery.of("机器人", 5)).total()).isOne();
        }
    }

    @Test
    void tellsOnlyWhatIsDurable() {
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            index.apply(List.of(People.named("a", "甲", "")), List.of(), 5);
            assertThat(index.position()).isZero();
            assertThat(index.size()).as("searches see it at once").isOne();
            index.commit();
            assertThat(index.position()).isEqualTo(5);
        }
    }

    @Test
    void aCrashUndoesWhatIsNotDurableTogetherWithItsPosition(@TempDir Path copy) throws IOException {
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            index.apply(List.of(People.named("a", "甲", "")), List.of(), 5);
            index.commit();
            index.apply(List.of(People.named("b", "乙", "")), List.of(new MemberId("a")), 6);
            copyFiles(copy);
        }
        try (SearchIndex afterCrash = LuceneSearchIndex.open(copy, Meanings.NONE)) {
            assertThat(afterCrash.position()).isEqualTo(5);
            assertThat(afterCrash.search(SearchQuery.of("", 5)).hits())
                    .extracting(hit -> hit.id().value())
                    .containsExactly("a");
        }
    }

    @Test
    void findsTheSameWhenBroughtTogether() throws IOException {
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            for (Member member : People.random(30, 3)) {
                index.apply(List.of(member), List.of(), 5);
            }
            SearchPage first = index.search(SearchQuery.of("平台", 2));
            SearchPage before = index.search(SearchQuery.of("平台", 30));
            index.compact();
            assertThat(index.position()).as("durable").isEqualTo(5);
            assertThat(index.search(SearchQuery.of("平台", 30)).hits()).isEqualTo(before.hits());
            assertThat(index.search(new SearchQuery("平台", Map.of(), 28, first.next()))
                            .hits())
                    .isEqualTo(before.hits().subList(2, before.hits().size()));
            index.apply(List.of(People.named("late", "后来", "平台")), List.of(), 6);
            assertThat(index.search(SearchQuery.of("后来", 1)).hits()).hasSize(1);
        }
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(directory))) {
            assertThat(reader.leaves())
                    .as("brought together, and the one indexed since")
                    .hasSize(2);
        }
    }

    @Test
    void movesThePositionWithoutAnyMember() {
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            index.apply(List.of(), List.of(), 9);
            index.commit();
            assertThat(index.position()).isEqualTo(9);
        }
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            assertThat(index.position()).isEqualTo(9);
        }
    }

    @Test
    void startsAnewWhereTheFormatIsAnother() throws IOException {
        try (var writer = new IndexWriter(FSDirectory.open(directory), new IndexWriterConfig(new KeywordAnalyzer()))) {
            writer.addDocument(new Document());
        }
        assertStartsAnew();
    }

    @Test
    void startsAnewWhereAFileIsDamagedOrMissing() throws IOException {
        for (String suffix : List.of(".si", ".cfs", "segments")) {
            try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
                index.apply(People.random(50, 1), List.of(), 1000);
            }
            for (Path file : files()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(suffix)) {
                    Files.delete(file);
                } else if (name.startsWith(suffix)) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }
            assertStartsAnew();
        }
    }

    @Test
    void refusesADirectoryInUseWithARemedy() {
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            assertThat(index.size()).isZero();
            assertThatThrownBy(() -> LuceneSearchIndex.open(directory, Meanings.NONE))
                    .isInstanceOf(SearchIndexException.class)
                    .hasMessageContainingAll(directory.toString(), "in use", "stop that one");
        }
    }

    @Test
    void isClearedWithItsPosition() {
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            index.apply(List.of(People.named("a", "甲", "")), List.of(), 9);
            index.clear();
            assertThat(index.size()).isZero();
            index.apply(List.of(People.named("b", "乙", "")), List.of(), 3);
            index.commit();
            assertThat(index.position()).isEqualTo(3);
            assertThat(index.size()).isOne();
        }
    }

    @Test
    void refusesToGoBack() {
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            index.apply(List.of(), List.of(), 9);
            assertThatThrownBy(() -> index.apply(List.of(), List.of(), 8)).hasMessageContaining("Position 8");
        }
    }

    private void assertStartsAnew() {
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            assertThat(index.position()).isZero();
            assertThat(index.size()).isZero();
            index.apply(List.of(People.named("a", "甲", "")), List.of(), 3);
        }
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            assertThat(index.position()).isEqualTo(3);
            assertThat(index.size()).isOne();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private void copyFiles(Path target) throws IOException {
        for (Path file : files()) {
            Files.copy(file, target.resolve(file.getFileName()));
        }
    }
}
