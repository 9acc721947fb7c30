package org.digitalwings.matching.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as people write it.
 *
 * <p>A number, perhaps with a unit (十, 百, 千, 万, 亿 and their products such as 百万; k, m, bn, million, billion), perhaps with
 * a currency in front or behind, is its value; words such as 约, 近, 超 and "about" are passed over. Amounts that give only an
 * order of magnitude (数百万人民币, 亿元及以上), a range (500-1000万) or nothing (未透露) have no value; their text is kept.
 *
 * @param value in units of the currency, rounded; null where the text gives none
 * @param currency ISO 4217, null where the text names none
 */
public record Amount(@Nullable Long value, @Nullable String currency) {

    private static final Map<String, String> CURRENCIES = new LinkedHashMap<>();
    private static final Map<String, Long> UNITS = new LinkedHashMap<>();

    static {
        // Longer words before the ones that they contain.
        currency("HKD", "hk$", "港元", "港币", "hkd");
        currency("USD", "us$");
        currency("SGD", "s$", "新加坡元", "新元", "新币", "sgd");
        currency("TWD", "nt$", "新台币", "台币", "twd");
        currency("CAD", "ca$", "c$", "加元", "加拿大元", "cad");
        currency("AUD", "au$", "a$", "澳元", "澳大利亚元", "aud");
        currency("USD", "美元", "美金", "usd", "dollars", "dollar", "$");
        currency("EUR", "欧元", "eur", "euros", "euro", "€");
        currency("GBP", "英镑", "gbp", "£");
        currency("JPY", "日元", "日圆", "jpy", "yen");
        currency("KRW", "韩元", "krw", "₩");
        currency("INR", "印度卢比", "卢比", "inr", "₹");
        currency("CHF", "瑞士法郎", "chf");
        currency("CNY", "人民币", "rmb", "cny", "yuan", "元", "¥", "圆");
        unit(100_000_000L, "亿", "億");
        unit(1_000_000_000L, "billion", "bn", "b", "十亿");
        unit(1_000_000L, "million", "mn", "m", "百万", "百萬");
        unit(10_000_000L, "千万", "千萬");
        unit(100_000L, "十万");
        unit(10_000L, "万", "萬", "w");
        unit(1_000L, "thousand", "k", "千");
        unit(1L, "");
    }

    /** How many CNY one unit of a currency is worth: round figures of 2025, to compare sizes of amounts, not to convert. */
    private static final Map<String, Double> CNY = Map.of(
            "CNY", 1.0, "USD", 7.2, "EUR", 8.1, "GBP", 9.5, "HKD", 0.92, "JPY", 0.048, "SGD", 5.5, "KRW", 0.0051, "TWD",
            0.22);

    private static final Pattern ROUGHLY = Pattern.compile("约|大约|近|超过|超|逾|about|approx|nearly|over|~|左右|余|\\+");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)([\\p{IsHan}a-z]*)");
    private static final Pattern NOT_TOLD = Pattern.compile("未透露|未披露|不详|保密|不明确|未知|undisclosed|unknown|n/?a|-+|—+");
    private static final Pattern VAGUE =
            Pattern.compile("[数几多].*|.*(及以上|以上|以下|以内|级).*|.*\\d\\D*[-–—~至到]\\D*\\d.*|[十百千万亿]+");

    /** What a text that gives no number starts with: some tens, hundreds ... of a unit, or the unit itself. */
    private static final Pattern MAGNITUDE = Pattern.compile("([数几多]?)([十百千万亿]+)元?(?:及以上|以上|级)?");

    /** How many 数 or 几 are taken for, and what 亿元及以上 is taken for. */
    private static final int SOME = 3;

    private static final int AND_MORE = 2;

    private static void currency(String code, String... words) {
        for (String word : words) {
            CURRENCIES.put(word, code);
        }
    }

    private static void unit(long factor, String... words) {
        for (String word : words) {
            UNITS.put(word, factor);
        }
    }

    /** Reads an amount; empty where the text is none. */
    public static Optional<Amount> parse(String text) {
        String plain = plain(text);
        if (NOT_TOLD.matcher(plain).matches()) {
            return Optional.of(new Amount(null, null));
        }
        Stated stated = Stated.of(plain);
        if (VAGUE.matcher(stated.words()).matches()) {
            return Optional.of(new Amount(null, stated.currency()));
        }
        return value(ROUGHLY.matcher(stated.words()).replaceAll(""), stated.currency());
    }

    /**
     * A text without the words for currencies.
     *
     * @param currency what the first of them means, null where there was none
     */
    private record Stated(String words, @Nullable String currency) {

        static Stated of(String plain) {
            String words = plain;
            String currency = null;
            for (Map.Entry<String, String> word : CURRENCIES.entrySet()) {
                if (words.contains(word.getKey())) {
                    currency = currency == null ? word.getValue() : currency;
                    words = words.replace(word.getKey(), "");
                }
            }
            return new Stated(words, currency);
        }
    }

    /**
     * About how many units of its currency a text names: the value, or else its order of magnitude, 数百万 being taken for three millions and
     * 亿元及以上 for two hundred millions; empty where it gives neither. To compare sizes of amounts, not to be stored or shown.
     */
    public static OptionalDouble magnitude(String text) {
        Optional<Amount> amount = parse(text);
        Long value = amount.map(Amount::value).orElse(null);
        if (value != null) {
            return OptionalDouble.of(value);
        }
        Matcher vague = MAGNITUDE.matcher(Stated.of(plain(text)).words());
        Long unit = vague.lookingAt() ? UNITS.get(vague.group(2)) : null;
        return amount.isEmpty() || unit == null
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) unit * (vague.group(1).isEmpty() ? AND_MORE : SOME));
    }

    /**
     * About how many CNY a text names, by its {@link #magnitude}; empty where it gives none, or a currency of unknown worth.
     *
     * @param unstated the currency of a text that names none
     */
    public static OptionalDouble aboutCny(String text, String unstated) {
        OptionalDouble magnitude = magnitude(text);
        String currency = parse(text).map(Amount::currency).orElse(unstated);
        return magnitude.isEmpty() ? magnitude : inCny(magnitude.getAsDouble(), currency);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s,]", "");
    }

    /** About how many CNY an amount of a currency is worth; empty where the currency is unknown. */
    public static OptionalDouble inCny(double amount, @Nullable String currency) {
        Double rate = currency == null ? null : CNY.get(currency);
        return rate == null ? OptionalDouble.empty() : OptionalDouble.of(amount * rate);
    }

    private static Optional<Amount> value(String plain, @Nullable String code) {
        Matcher number = NUMBER.matcher(plain);
        Long factor = number.matches() ? UNITS.get(number.group(2)) : null;
        if (factor == null) {
            return VAGUE.matcher(plain).matches() ? Optional.of(new Amount(null, code)) : Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group(1))
                .multiply(BigDecimal.valueOf(factor))
                .setScale(0, RoundingMode.HALF_UP);
        return value.precision() > 18 ? Optional.empty() : Optional.of(new Amount(value.longValueExact(), code));
    }
}
