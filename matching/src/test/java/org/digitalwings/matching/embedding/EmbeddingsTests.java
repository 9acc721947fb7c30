package org.digitalwings.matching.embedding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmbeddingsTests {

    private static final Embeddings MODELS = new Embeddings();

    @AfterAll
    static void close() {
        MODELS.close();
    }

    @Test
    void bringsTogetherWhatMeansTheSame() {
        assertThat(likeness("护理老人的机器人", "为养老院提供智能照护设备")).isGreaterThan(likeness("护理老人的机器人", "跨境支付与清算平台") + 0.1);
        assertThat(likeness("a robot that nurses the elderly", "care machines for nursing homes"))
                .isGreaterThan(likeness("a robot that nurses the elderly", "cross-border payments") + 0.1);
    }

    @Test
    void readsTraditionalCharactersWidthAndCaseAlike() {
        assertThat(likeness("人工智慧與機器人 AI", "人工智慧与机器人 ＡＩ")).isCloseTo(1, within(1e-5));
        assertThat(likeness("Humanoid ROBOTS", "humanoid robots")).isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🤖", "𠮷野㐀䶮", "\uD800", "\u0000\u0007", "a"})
    void takesAnyText(String text) {
        assertThat(length(MODELS.of(text).values())).isCloseTo(1, within(1e-3));
    }

    @Test
    void readsTheBeginningOfAHugeText() {
        assertThat(length(MODELS.of("机器人".repeat(500_000)).values())).isCloseTo(1, within(1e-3));
    }

    @Test
    void tellsWhetherModelsRun() throws IOException, InterruptedException {
        assertThat(Embeddings.canRun()).isTrue();
        Process without = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Donnxruntime.native.onnxruntime4j_jni.skip=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutLibrary.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(without.getInputStream().readAllBytes(), UTF_8)).contains("can run: false");
        assertThat(without.waitFor()).isZero();
    }

    /** A process on a machine that the library is not made for. */
    static final class WithoutLibrary {

        private WithoutLibrary() {}

        public static void main(String... arguments) {
            System.out.println("can run: " + Embeddings.canRun());
        }
    }

    @Test
    void embedsNothingOnceClosed() {
        EmbeddingModel model = EmbeddingModel.of(TextLanguage.CHINESE);
        model.close();
        model.close();
        assertThatIllegalStateException().isThrownBy(() -> model.embed("机器人")).withMessageContaining("closed");
    }

    /** Some releases of the runtime report to their maker, by a library that also fails on long command lines. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "win-x64/onnxruntime.dll",
                "osx-aarch64/libonnxruntime.dylib"
            })
    void runsOnALibraryThatReportsToNobody(String library) throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/" + library))) {
            assertThat(new String(bytes.readAllBytes(), ISO_8859_1))
                    .contains("ORT")
                    .doesNotContain("OneCollector");
        }
    }

    @Test
    void keepsEmbeddingsAcrossAReopening(@TempDir Path directory) {
        Embedding embedding = MODELS.of("低空经济");
        try (EmbeddingStore store = EmbeddingStore.open(directory)) {
            assertThat(store.find("低空经济")).isEmpty();
            store.put(Map.of("低空经济", embedding));
        }
        try (EmbeddingStore store = EmbeddingStore.open(directory)) {
            Embedding kept = store.find("低空经济").orElseThrow();
            assertThat(kept.language()).isEqualTo(TextLanguage.CHINESE);
            assertThat(product(kept.values(), embedding.values())).isCloseTo(1, within(1e-3));
            assertThat(store.find("低空经济 ")).isEmpty();
        }
    }

    private static double likeness(String one, String other) {
        return product(MODELS.of(one).values(), MODELS.of(other).values());
    }

    private static double length(float[] values) {
        return Math.sqrt(product(values, values));
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
