package org.digitalwings.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.sample.Fact;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import org.digitalwings.matching.search.LuceneSearchIndex;
import org.digitalwings.matching.search.Meanings;
import org.digitalwings.matching.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexCompactionTests {

    private static final int PIECES = 6;
    private static final List<Member> MEMBERS = SampleCommunity.of(SampleSize.of(300, 1))
            .portraits()
            .map(Fact.Portrait::member)
            .limit(PIECES)
            .toList();

    @TempDir
    Path directory;

    @Test
    void waitsUntilNothingIsIndexedAnyMore() throws IOException {
        try (SearchIndex index = LuceneSearchIndex.open(directory, Meanings.NONE)) {
            var compaction = new IndexCompaction(true, index);
            for (int piece = 0; piece < PIECES; piece++) {
                index.apply(List.of(MEMBERS.get(piece)), List.of(), piece + 1);
                index.commit();
                compaction.turn();
            }
            assertThat(pieces()).isEqualTo(PIECES);
            compaction.turn();
            assertThat(pieces()).isEqualTo(1);
            assertThat(index.size()).isEqualTo(PIECES);
        }
    }

    private long pieces() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".si")).count();
        }
    }
}
