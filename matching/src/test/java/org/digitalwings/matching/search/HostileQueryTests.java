package org.digitalwings.matching.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileQueryTests {

    private static final SearchIndex INDEX = LuceneSearchIndex.inMemory(Meanings.NONE);

    /** Knows fields by their constants' names, and any value. */
    private static final FilterWords ANY = new FilterWords() {
        @Override
        public Optional<FilterField> field(String name) {
            return Stream.<FilterField>concat(Stream.of(Facet.values()), Stream.of(Measure.values()))
                    .filter(field -> field.toString().equals(name))
                    .findFirst();
        }

        @Override
        public Set<String> values(Facet facet, String word) {
            return Set.of(word);
        }
    };

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
                "KIND:".repeat(200_000),
                "RAISED:" + "1..".repeat(300_000),
                "FOUNDED:" + ">".repeat(200),
                "KIND:a,".repeat(50) + ",".repeat(1_000_000),
                "-PLACE:\"".repeat(100_000),
                "机器 -KIND:x ".repeat(20),
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
            ask(text);
            assertThat(INDEX.complete(text, 50)).hasSizeLessThanOrEqualTo(50);
        });
    }

    @Test
    void randomTextsGiveHitsOrNone() {
        long seed = 42;
        var random = new Random(seed);
        String alphabet = "机器人芯片 \"“”-－「」a1\uD800\uDC00\u0000'*?\\()[]:：，,.~<>=_𠮷";
        List<String> parts = List.of("KIND:", "PLACE：", "-RAISED:", "FOUNDED:", "1000万", "99999999999亿", "2019", "..");
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int left = random.nextInt(30); left > 0; left--) {
                text.append(
                        random.nextInt(4) == 0
                                ? parts.get(random.nextInt(parts.size()))
                                : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThatCode(() -> ask(text.toString()))
                    .as("seed %d, round %d: %s", seed, round, text)
                    .doesNotThrowAnyException();
        }
    }

    private static void ask(String text) {
        TypedQuery typed = TypedQuery.read(text, ANY);
        for (SearchOrder order : SearchOrder.values()) {
            INDEX.search(new SearchQuery(typed.text(), Map.of(), typed.conditions(), order, 5, null));
        }
        INDEX.respell(typed.text());
        INDEX.complete(text, 5);
    }

    @Test
    void oddMembersAreFound() {
        assertThat(INDEX.search(SearchQuery.of("坏", 5)).hits())
                .extracting(hit -> hit.id().value())
                .contains("odd");
        assertThat(INDEX.complete("坏", 5)).hasSize(1);
    }
}
