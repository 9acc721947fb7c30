package org.digitalwings.app.ingest.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by ISO 3166-1 code or by Chinese or English name. */
final class Countries {

    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            CODES.put(Column.plain(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)), code);
            CODES.put(Column.plain(country.getDisplayCountry(Locale.ENGLISH)), code);
            CODES.put(Column.plain(country.getISO3Country()), code);
            CODES.put(Column.plain(code), code);
        }
        names(Map.of("中国大陆", "CN", "中国香港", "HK", "香港", "HK", "中国澳门", "MO", "澳门", "MO", "中国台湾", "TW", "台湾", "TW"));
        names(Map.of("usa", "US", "uk", "GB", "england", "GB", "hongkong", "HK", "korea", "KR", "russia", "RU"));
    }

    private Countries() {}

    private static void names(Map<String, String> names) {
        names.forEach((name, code) -> CODES.put(Column.plain(name), code));
    }

    /** The ISO 3166-1 alpha-2 code of a country. */
    static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(Column.plain(text)));
    }
}
