package org.digitalwings.matching.text;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Folds characters that readers take for the same one: Traditional Chinese to Simplified, full width and other
 * compatibility forms to plain ones, capitals to small letters.
 *
 * <p>One code point becomes one code point, whatever stands beside it, so that every folded character has its place in
 * the original. Where a Traditional character has several Simplified ones, the first that differs from it is taken: a
 * fold must bring together what might be the same, not choose a spelling. Folding twice is folding once.
 *
 * <p>Sources: OpenCC's TSCharacters as packaged by opencc4j; NFKC of Unicode as far as it keeps a single letter or digit.
 */
public final class Folding {

    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private static final Map<Integer, Integer> CHANGED = changed();

    /** What is changed again, in pages of 256 code points, because indexing a community asks a billion times. */
    private static final int[] @Nullable [] PAGES = pages();

    private Folding() {}

    /** The folded form of a code point; O(1). */
    public static int fold(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
        }
        int[] page = PAGES[codePoint >> PAGE_BITS];
        return page == null ? codePoint : page[codePoint & (PAGE - 1)];
    }

    /** The folded form of a text, with as many code points as the text. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().map(Folding::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Every code point above ASCII that folding changes, with what it becomes. */
    static Map<Integer, Integer> table() {
        return CHANGED;
    }

    private static int[] @Nullable [] pages() {
        int[] @Nullable [] pages = new int[(Character.MAX_CODE_POINT + 1) >> PAGE_BITS][];
        CHANGED.forEach((from, to) -> {
            int first = from & -PAGE;
            int[] page = pages[from >> PAGE_BITS];
            if (page == null) {
                page = IntStream.range(first, first + PAGE).toArray();
                pages[from >> PAGE_BITS] = page;
            }
            page[from - first] = to;
        });
        return pages;
    }

    private static Map<Integer, Integer> changed() {
        Map<Integer, Integer> simplified = simplified();
        Map<Integer, Integer> changed = new HashMap<>();
        for (int codePoint = 0x80; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (!Character.isDefined(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
                continue;
            }
            int folded = fold(codePoint, simplified);
            if (folded != codePoint) {
                changed.put(codePoint, folded);
            }
        }
        return Map.copyOf(changed);
    }

    private static int fold(int codePoint, Map<Integer, Integer> simplified) {
        int folded = Character.toLowerCase(plain(codePoint));
        // No chain in the data is longer than three steps; the bound keeps a circle in it from running for ever.
        for (int step = 0; step < 3 && simplified.containsKey(folded); step++) {
            folded = simplified.get(folded);
        }
        return folded;
    }

    private static int plain(int codePoint) {
        String character = Character.toString(codePoint);
        if (Normalizer.isNormalized(character, Normalizer.Form.NFKC)) {
            return codePoint;
        }
        String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
        int first = plain.codePointAt(0);
        return plain.length() == Character.charCount(first) && Character.isLetterOrDigit(first) ? first : codePoint;
    }

    private static Map<Integer, Integer> simplified() {
        Map<Integer, Integer> simplified = new HashMap<>();
        DataMaps.defaults().tsChar().forEach((traditional, choices) -> firstOther(traditional, choices, simplified));
        return simplified;
    }

    private static void firstOther(String traditional, List<String> choices, Map<Integer, Integer> simplified) {
        int from = traditional.codePointAt(0);
        if (traditional.length() > Character.charCount(from)) {
            return;
        }
        choices.stream()
                .filter(choice -> choice.codePointCount(0, choice.length()) == 1)
                .map(choice -> choice.codePointAt(0))
                .filter(choice -> choice != from)
                .findFirst()
                .ifPresent(choice -> simplified.put(from, choice));
    }
}
