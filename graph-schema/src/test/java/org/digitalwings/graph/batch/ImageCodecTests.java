package org.digitalwings.graph.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ImageCodecTests {

    private static final NodeRef COMPANY = new NodeRef(NodeLabel.ORGANIZATION, "org-1");
    private static final NodeRef TOPIC = new NodeRef(NodeLabel.TOPIC, "机器人");

    private static final Map<String, Object> EVERYTHING = Map.of(
            "text",
            "护理机器人 𠮷🚀\n\"引号\"",
            "empty",
            "",
            "number",
            Long.MIN_VALUE,
            "weight",
            -0.1,
            "lead",
            true,
            "date",
            LocalDate.of(1969, 12, 31),
            "at",
            ZonedDateTime.of(2026, 3, 1, 8, 30, 15, 123_456_789, ZoneOffset.UTC),
            "aliases",
            List.of("灵犀", "Lingxi"),
            "none",
            List.of());

    @Test
    void readsEveryKindOfImageAndValueAsItWasWritten() {
        List<Image> images = List.of(
                new Image.MadeNode(COMPANY, -42),
                new Image.ChangedNode(COMPANY, EVERYTHING, Map.of()),
                new Image.MadeTie(TieType.ABOUT, COMPANY, TOPIC, EVERYTHING),
                new Image.ChangedTie(TieType.ABOUT, COMPANY, TOPIC, Map.of(), EVERYTHING));
        assertThat(ImageCodec.read(ImageCodec.write(images))).isEqualTo(images);
        assertThat(ImageCodec.read(ImageCodec.write(List.of()))).isEmpty();
    }

    @Test
    void packsManyAlikeImagesTightly() {
        List<Image> images = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            images.add(new Image.MadeTie(TieType.ABOUT, new NodeRef(NodeLabel.PERSON, "p-" + i), TOPIC, EVERYTHING));
        }
        byte[] bytes = ImageCodec.write(images);
        assertThat(bytes).hasSizeLessThan(20 * images.size());
        assertThat(ImageCodec.read(bytes)).isEqualTo(images);
    }

    @Test
    void refusesAValueThatItCouldNotGiveBack() {
        List<Image> images = List.of(new Image.ChangedNode(COMPANY, Map.of("number", 1), Map.of()));
        assertThatThrownBy(() -> ImageCodec.write(images))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number")
                .hasMessageContaining("Integer");
    }

    @Test
    void refusesOtherFormatsAndHalfAnImage() throws IOException {
        byte[] bytes = unpacked(ImageCodec.write(List.of(new Image.MadeNode(COMPANY, 7))));
        bytes[0] = 9;
        assertThatThrownBy(() -> ImageCodec.read(packed(bytes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("format 9");
        byte[] half = Arrays.copyOf(unpacked(ImageCodec.write(List.of(new Image.MadeNode(COMPANY, 7)))), 20);
        assertThatThrownBy(() -> ImageCodec.read(packed(half))).isInstanceOf(UncheckedIOException.class);
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
