package org.digitalwings.app.ingest.format;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.digitalwings.matching.text.Folding;

/**
 * A column of a kind of table.
 *
 * @param zh the Chinese header, also the one of the Chinese template
 * @param en the English header, also the one of the English template
 * @param required whether each row must have a value
 * @param exampleZh a value for the Chinese template
 * @param exampleEn a value for the English template
 * @param aliases further headers
 */
public record Column(String zh, String en, boolean required, String exampleZh, String exampleEn, List<String> aliases) {

    private static final Pattern BESIDE_THE_POINT = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*]|[\\s_*:./-]");

    static Column optional(String zh, String en, String exampleZh, String exampleEn, String... aliases) {
        return new Column(zh, en, false, exampleZh, exampleEn, List.of(aliases));
    }

    static Column required(String zh, String en, String exampleZh, String exampleEn, String... aliases) {
        return new Column(zh, en, true, exampleZh, exampleEn, List.of(aliases));
    }

    /** All headers under which the column is found, as {@link #plain} makes them. */
    Stream<String> headers() {
        return Stream.concat(Stream.of(zh, en), aliases.stream()).map(Column::plain);
    }

    /**
     * A header without what people write differently: width, capitals, Traditional or Simplified
     * characters, spaces, joints, marks, and notes in brackets.
     */
    static String plain(String header) {
        return BESIDE_THE_POINT
                .matcher(Folding.fold(Normalizer.normalize(header, Normalizer.Form.NFKC)))
                .replaceAll("");
    }
}
