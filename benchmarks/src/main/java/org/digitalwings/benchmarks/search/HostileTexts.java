package org.digitalwings.benchmarks.search;

import java.util.List;
import java.util.Random;

/** Texts that nobody types in good faith: crafted ones, random ones, and now and then one of a megabyte. */
final class HostileTexts {

    private static final int LONG = 1_000_000;
    private static final int CODE_POINTS = 0x110000;
    private static final int MOST_PARTS = 60;
    private static final int ONE_LONG_IN = 200;

    private static final List<String> PARTS = List.of(
            "机器人",
            "robot",
            "\"",
            "“",
            "」",
            "-",
            "－",
            ":",
            "：",
            ",",
            "，",
            "..",
            "~",
            ">",
            "<=",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "*",
            "?",
            "^",
            "\\",
            "/",
            "|",
            "&",
            "#",
            "%",
            "+",
            " ",
            "\t",
            "\n",
            "\u0000",
            "\u0007",
            "\u202E",
            "\uFEFF",
            "\uFFFF",
            "\uD800",
            "\uDC00",
            "𠮷",
            "🚀",
            "place:",
            "城市：",
            "kind:",
            "raised:",
            "founded:",
            "edition:",
            "topic:",
            "-track:",
            "1000万",
            "99999999999999999999亿",
            "0x7fffffff",
            "1e400",
            "2019",
            "2019-02-30",
            "9999999999",
            "OR",
            "AND",
            "NOT",
            "TO",
            "[* TO *]",
            "${7*7}",
            "<script>",
            "' OR 1=1 --",
            "(a+)+$",
            "^(.*)*$",
            "杭州",
            "INVESTOR",
            "\u0301",
            "ǆ",
            "ﷺ",
            "İ");

    private final Random random;

    HostileTexts(long seed) {
        this.random = new Random(seed);
    }

    String next() {
        if (random.nextInt(ONE_LONG_IN) == 0) {
            String part = part();
            return part.repeat(LONG / part.length());
        }
        var text = new StringBuilder();
        for (int parts = random.nextInt(MOST_PARTS); parts >= 0; parts--) {
            text.append(part());
        }
        return text.toString();
    }

    /** A crafted part, or any character, assigned or not. */
    private String part() {
        return random.nextInt(4) == 0
                ? Character.toString(random.nextInt(CODE_POINTS))
                : PARTS.get(random.nextInt(PARTS.size()));
    }
}
