package org.digitalwings.matching.community;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of funding rounds, from the first to the last; a strategic one may stand anywhere. */
public enum FundingStage {
    SEED,
    ANGEL,
    PRE_A,
    A,
    A_PLUS,
    B,
    B_PLUS,
    C,
    D,
    E,
    F,
    PRE_IPO,
    STRATEGIC;

    private static final Pattern FILLING = Pattern.compile("series|round|轮|輪|投资|投資|融资|融資|[\\s_.·\\-]");
    private static final Map<String, FundingStage> WORDS = new LinkedHashMap<>();

    static {
        for (FundingStage stage : values()) {
            WORDS.put(
                    stage.name().toLowerCase(Locale.ROOT).replace("_plus", "+").replace("_", ""), stage);
        }
        WORDS.put("种子", SEED);
        WORDS.put("種子", SEED);
        WORDS.put("天使", ANGEL);
        WORDS.put("aplus", A_PLUS);
        WORDS.put("bplus", B_PLUS);
        WORDS.put("战略", STRATEGIC);
        WORDS.put("戰略", STRATEGIC);
        WORDS.put("上市前", PRE_IPO);
    }

    /** The stage that a text names, such as A轮, Series A, pre-A or 天使轮; empty where it names none that is known. */
    public static Optional<FundingStage> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(WORDS.get(FILLING.matcher(plain).replaceAll("")));
    }
}
