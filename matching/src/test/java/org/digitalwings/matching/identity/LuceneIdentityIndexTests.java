package org.digitalwings.matching.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.identity.IdentityIndex.Match;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIdentityIndexTests {

    private static final int ALL = 1_000;

    @TempDir
    private Path folder;

    private LuceneIdentityIndex index;

    @BeforeEach
    void open() {
        index = LuceneIdentityIndex.in(folder.resolve("index"), Thresholds.DEFAULT);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void saysTheSameAsTheIndexInMemory() {
        long seed = 11;
        Random random = new Random(seed);
        List<Subject> subjects = SampleCommunity.of(SampleSize.of(1_500, seed))
                .portraits()
                .map(portrait -> Subject.of(
                        portrait.member(),
                        random.nextInt(4) == 0 ? List.of("https://site" + random.nextInt(300) + ".cn") : List.of(),
                        List.of("person " + random.nextInt(500))))
                .toList();
        IdentityIndex memory = IdentityIndex.with(Thresholds.DEFAULT);
        subjects.forEach(memory::put);
        subjects.forEach(index::put);
        subjects.stream().filter(each -> random.nextInt(5) == 0).forEach(gone -> {
            memory.remove(gone.id());
            index.remove(gone.id());
        });
        index.refresh();
        assertThat(index.size()).isEqualTo(memory.size());
        for (Subject subject : subjects) {
            List<Match> expected = memory.matches(subject, ALL);
            assertThat(index.matches(subject, ALL))
                    .as("seed %d, %s", seed, subject)
                    .isEqualTo(expected);
        }
    }

    @Test
    void replacesAndForgets() {
        put("a", "字节跳动");
        put("a", "云朵猫");
        index.refresh();
        assertThat(ids("字节跳动")).isEmpty();
        assertThat(ids("云朵猫")).containsExactly("a");
        index.clear();
        assertThat(ids("云朵猫")).isEmpty();
        assertThat(index.size()).isZero();
    }

    @Test
    void startsEmptyWhateverTheFolderHas() {
        put("a", "云朵猫");
        index.close();
        open();
        assertThat(ids("云朵猫")).isEmpty();
    }

    private void put(String id, String name) {
        index.put(Subject.named(new MemberId(id), MemberKind.STARTUP, name));
    }

    private List<String> ids(String name) {
        return index.matches(Subject.named(new MemberId("row"), MemberKind.STARTUP, name), 10).stream()
                .map(match -> match.subject().id().value())
                .toList();
    }
}
