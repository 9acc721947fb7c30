package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileQueryTests {

    private static final SearchIndex INDEX = LuceneSearchIndex.inMemory();

    @BeforeAll
    static void fill() {
        INDEX.apply(People.random(500, 3), List.of(), 1);
        INDEX.apply(List.of(People.named("odd", "\uD800坏\uDC00", "\u0000\u001F控\uFFFF制")), List.of(), 2);
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    static Stream<String> texts() {
        return Stream.of(
                "\uD800",
                "\uDC00\uD800机器",
                "\u0000\u0001\u001F\u007F\u202E机器",
                "\"",
                "\"机器 -\"",
                "\"\"\"\"\"\"",
                "-",
                "--",
                "-\"",
                "- - -机器",
                "a AND (b OR",
                "text:[* TO *] +-&&||!(){}^~*?:\\/",
                "' OR 1=1 --",
                "{!xmlparser}",
                "机器人 ".repeat(100_000),
                "机".repeat(1_000_000),
                "\"".repeat(1_000_000),
                "-a ".repeat(300_000),
                "\"ab\" ".repeat(200_000),
                "a".repeat(1_000_000),
                "\uD842".repeat(1_000_000),
                "🚀".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void giveHitsOrNoneQuickly(String text) {
        assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(INDEX.search(SearchQuery.of(text, 50)).hits()).hasSizeLessThanOrEqualTo(50);
            assertThat(INDEX.complete(text, 50)).hasSizeLessThanOrEqualTo(50);
        });
    }

    @Test
    void randomTextsGiveHitsOrNone() {
        long seed = 42;
        var random = new Random(seed);
        String alphabet = "机器人芯片 \"“”-－「」a1\uD800\uDC00\u0000'*?\\()[]:_𠮷";
        for (int round = 0; round < 1000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(30), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            assertThatCode(() -> INDEX.search(SearchQuery.of(text.toString(), 5)))
                    .as("seed %d, round %d: %s", seed, round, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void oddMembersAreFound() {
        assertThat(INDEX.search(SearchQuery.of("坏", 5)).hits())
                .extracting(hit -> hit.id().value())
                .contains("odd");
        assertThat(INDEX.complete("坏", 5)).hasSize(1);
    }
}
