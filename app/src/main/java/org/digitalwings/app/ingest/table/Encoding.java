package org.digitalwings.app.ingest.table;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is encoded: UTF-8, GB18030 (which contains GBK and GB2312), or UTF-16 where a byte order mark says so.
 * Whatever seems to be something else is refused, since a wrong guess turns names into other, valid-looking characters.
 *
 * @param markBytes the bytes of the byte order mark
 */
record Encoding(Charset charset, int markBytes) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE_BYTES = 1 << 16;
    /** ICU's lead, in its points of 100, that another encoding needs over GB18030 for a file to be refused. */
    private static final int CLEAR_LEAD = 20;

    private static final Set<String> OTHERS_OF_EAST_ASIA =
            Set.of("Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN");

    static Encoding of(Path file) throws IOException {
        byte[] sample = sample(file);
        Encoding marked = byMark(sample);
        if (marked != null) {
            return marked;
        }
        Utf8Check check = Utf8Check.of(file);
        if (check.isUtf8() || check.isDamagedUtf8()) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        Map<String, Integer> confidence = confidence(check.highSample());
        int gb = confidence.getOrDefault("GB18030", 0);
        String rival = confidence.entrySet().stream()
                .filter(e -> OTHERS_OF_EAST_ASIA.contains(e.getKey()) && e.getValue() > gb + CLEAR_LEAD)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
        if (check.hasZeros() || check.looksWestern() || rival != null) {
            throw new UnreadableFileException(
                    Fault.UNKNOWN_ENCODING, rival == null ? (check.hasZeros() ? "UTF-16" : "windows-1252") : rival);
        }
        return new Encoding(GB18030, 0);
    }

    /** A reader of the text behind the byte order mark; what cannot be decoded becomes U+FFFD. */
    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(markBytes);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static byte[] sample(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE_BYTES);
        }
    }

    private static Map<String, Integer> confidence(byte[] sample) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(sample);
        return Stream.of(detector.detectAll())
                .collect(Collectors.toMap(CharsetMatch::getName, CharsetMatch::getConfidence, Math::max));
    }

    private static @Nullable Encoding byMark(byte[] sample) {
        Function<Integer, Integer> at = i -> i < sample.length ? sample[i] & 0xFF : -1;
        if (at.apply(0) == 0xEF && at.apply(1) == 0xBB && at.apply(2) == 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (at.apply(0) == 0xFF && at.apply(1) == 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (at.apply(0) == 0xFE && at.apply(1) == 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return null;
    }
}
