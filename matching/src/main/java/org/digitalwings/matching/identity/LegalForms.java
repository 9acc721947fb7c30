package org.digitalwings.matching.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The legal forms that close the names of organisations, and names without them. */
final class LegalForms {

    private static final Pattern WORD_BORDER = Pattern.compile("[\\s,，、()（）]+");

    private static final Set<String> LATIN = Set.of(
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "co",
            "company",
            "corp",
            "corporation",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "mbh",
            "bv",
            "nv",
            "sarl",
            "srl",
            "spa",
            "oyj",
            "pte",
            "pty",
            "pvt",
            "sdn",
            "bhd",
            "kgaa",
            "aps",
            "sas");

    /** Forms that are also names or words when written small, such as {@code Sa} or {@code as}. */
    private static final Set<String> LATIN_IN_CAPITALS = Set.of("AG", "SA", "SE", "AB", "AS", "OY", "LP", "KG", "KK");

    /** Simplified, without punctuation, longer ones before the ones that they end with. */
    private static final List<String> CHINESE = List.of(
            "股份有限责任公司",
            "股份有限公司",
            "有限责任公司",
            "有限公司",
            "股份公司",
            "合伙企业特殊普通合伙",
            "合伙企业有限合伙",
            "合伙企业普通合伙",
            "特殊普通合伙",
            "有限合伙企业",
            "有限合伙",
            "普通合伙",
            "合伙企业",
            "公司");

    /** Companies of a part: a branch is not the company that it belongs to. */
    private static final List<String> OTHER_COMPANIES = List.of("分公司", "子公司", "总公司", "母公司");

    private LegalForms() {}

    /** A name without the Latin legal forms at its end; words are kept apart by single spaces. */
    static String withoutLatin(String name) {
        List<String> words = new ArrayList<>(List.of(WORD_BORDER.split(name.strip())));
        while (words.size() > 1 && isLatinForm(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    private static boolean isLatinForm(String word) {
        String plain = word.replace(".", "");
        boolean abbreviated = word.length() > plain.length() && plain.length() > 1;
        return LATIN.contains(plain.toLowerCase(Locale.ROOT))
                || LATIN_IN_CAPITALS.contains(abbreviated ? plain.toUpperCase(Locale.ROOT) : plain);
    }

    /** A folded name of letters and digits without the Chinese legal form at its end. */
    static String withoutChinese(String name) {
        if (OTHER_COMPANIES.stream().anyMatch(name::endsWith)) {
            return name;
        }
        return CHINESE.stream()
                .filter(form -> name.length() > form.length() && name.endsWith(form))
                .findFirst()
                .map(form -> name.substring(0, name.length() - form.length()))
                .orElse(name);
    }
}
