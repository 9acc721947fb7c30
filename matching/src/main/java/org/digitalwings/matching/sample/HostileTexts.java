package org.digitalwings.matching.sample;

import java.util.List;
import java.util.Random;

/** Texts that nobody types into a search in good faith, for measuring and testing it. */
public final class HostileTexts {

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
            "「",
            "城市",
            "city",
            "kind",
            "融资",
            "raised",
            "founded",
            "edition",
            "topic",
            "9999999999999亿",
            "' OR 1=1",
            "investor",
            "\u0301",
            "\u0301\u0301\u0301",
            "ǆ",
            "ﷺ",
            "İ");

    private final Random random;

    /** The same seed gives the same texts. */
    public HostileTexts(long seed) {
        this.random = new Random(seed);
    }

    /** One of up to 60 parts, and now and then one of a megabyte. */
    public String next() {
        if (random.nextInt(ONE_LONG_IN) == 0) {
            String part = part();
            return part.repeat(LONG / part.length());
        }
        return next(MOST_PARTS);
    }

    /** One of up to so many parts. */
    public String next(int mostParts) {
        var text = new StringBuilder();
        for (int parts = random.nextInt(mostParts); parts >= 0; parts--) {
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
