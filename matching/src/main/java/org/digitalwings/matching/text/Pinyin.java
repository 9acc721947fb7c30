package org.digitalwings.matching.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Chinese names are spelled in pinyin without tones, {@code ü} as {@code v}.
 *
 * <p>Characters of several readings are read as in the longest known phrase, so 重庆 is {@code chongqing} and 重工
 * {@code zhonggong}. A short name that begins with a surname of a reading of its own is also spelled with that one.
 */
public final class Pinyin {

    /** Stretches of Chinese and stretches of other letters and digits. */
    private static final Pattern STRETCH = Pattern.compile("(\\p{IsHan}+)|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private static final Pattern SYLLABLE = Pattern.compile("[a-z]+");

    private static final int LONGEST_PERSON = 4;

    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("曾", "zeng"),
            Map.entry("仇", "qiu"),
            Map.entry("覃", "qin"),
            Map.entry("解", "xie"),
            Map.entry("查", "zha"),
            Map.entry("区", "ou"),
            Map.entry("朴", "piao"),
            Map.entry("盖", "ge"),
            Map.entry("乐", "yue"),
            Map.entry("员", "yun"),
            Map.entry("翟", "zhai"),
            Map.entry("缪", "miao"),
            Map.entry("种", "chong"),
            Map.entry("召", "shao"),
            Map.entry("尉", "yu"),
            Map.entry("华", "hua"),
            Map.entry("任", "ren"));

    private Pinyin() {}

    /**
     * A spelling of a name.
     *
     * @param letters all syllables without a space, such as {@code hangzhou}; words in other letters stay, in small letters
     * @param initials the first letter of each syllable, such as {@code hz}; words in other letters stay whole
     */
    public record Spelling(String letters, String initials) {}

    /** The spellings of a name, the likeliest first; empty where it has no Chinese character. Linear in its length. */
    public static List<Spelling> of(String name) {
        String simplified = ZhConverterUtil.toSimple(name);
        List<Part> parts = new ArrayList<>();
        Matcher matcher = STRETCH.matcher(simplified);
        while (matcher.find()) {
            parts.addAll(parts(matcher.toMatchResult()));
        }
        if (parts.stream().noneMatch(Part::syllable)) {
            return List.of();
        }
        List<Spelling> spellings = new ArrayList<>(List.of(joined(parts)));
        String surname = simplified.length() <= LONGEST_PERSON ? SURNAMES.get(simplified.substring(0, 1)) : null;
        if (surname != null && !parts.getFirst().letters().equals(surname)) {
            parts.set(0, new Part(surname, true));
            spellings.add(joined(parts));
        }
        return spellings;
    }

    private static List<Part> parts(MatchResult stretch) {
        if (stretch.group(1) == null) {
            return List.of(new Part(Folding.fold(stretch.group()), false));
        }
        String spaced = PinyinHelper.toPinyin(stretch.group(), PinyinStyleEnum.INPUT, " ");
        // Characters without a known reading come back as they are and are left out.
        return SYLLABLE.matcher(spaced)
                .results()
                .map(syllable -> new Part(syllable.group(), true))
                .toList();
    }

    private static Spelling joined(List<Part> parts) {
        var letters = new StringBuilder();
        var initials = new StringBuilder();
        for (Part part : parts) {
            letters.append(part.letters());
            initials.append(part.syllable() ? part.letters().substring(0, 1) : part.letters());
        }
        return new Spelling(letters.toString(), initials.toString());
    }

    private record Part(String letters, boolean syllable) {}
}
