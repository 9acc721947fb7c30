package org.digitalwings.matching.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names in a text: what it calls the one whom it describes, that is the subject of its first sentence, what is "for
 * short", its brands and products in quotation marks; and companies that it names in full. Linear in the text's first 1,000 characters.
 */
final class TextNames {

    private static final int READ = 1000;
    private static final int MOST = 8;

    private static final Pattern OPENING = Pattern.compile(
            "^[\\s　“”\"「『【《<]*([^，,。；;：:！!？?\\n]{2,40}?)[”\"」』】》>®™]*\\s*"
                    + "(?:是|为[一国中全专了]|[，,。：:®™—–]|成立|创立|创建|创办|始建|始创|隶属|位于|坐落|专注|致力|主要|于[12]\\d{3}|运营的|推出|提供|旗下|拥有|品牌|APP|"
                    + "\\s(?:is|was|are|has|provides|offers|develops|operates|builds|makes|aims|focuses|helps|specializes|specialises|designs|manufactures|produces|founded|creates|delivers|runs)\\b)");

    private static final Pattern CALLED = Pattern.compile(
            "(?:简称|旗下(?:的|有|拥有)?|品牌|产品(?:名)?(?:为|是|有)?|项目|平台|推出(?:的|了)?|运营(?:的|了)?|打造(?:的|了)?|开发(?:的|了)?|又名|俗称|网站|自主(?:研发|品牌)(?:的)?|known as|called|brand)"
                    + "[：:]?\\s*[“\"「『【《（(]\\s*([^”\"」』】》）)]{2,24})[”\"」』】》）)]");

    private static final Pattern COMPANY = Pattern.compile("([\\p{IsHan}\\w（）()]{2,24}?(?:股份有限公司|有限责任公司|有限公司))");

    private static final Pattern LEAD = Pattern.compile("^.*(?:隶属于?|旗下|属于|是由|系|由|为|是|与|和|及|的|司|于|[、，])(?=.{6,}$)");

    private static final Pattern NOT_A_NAME =
            Pattern.compile("^(?:我们|公司|本公司|本项目|我司|该公司|这是|项目|一个|一家|目前|主要|the|we|our|a|an|it|暂无信息|简介|公司简介|项目简介)$");

    private TextNames() {}

    /** What a text calls the one whom it describes. */
    static List<String> in(String text) {
        String read = start(text);
        Set<String> names = new LinkedHashSet<>();
        Matcher opening = OPENING.matcher(read);
        if (opening.find()) {
            add(names, opening.group(1));
        }
        CALLED.matcher(read).results().forEach(found -> add(names, found.group(1)));
        return names.stream().limit(MOST).toList();
    }

    /** Companies that a text names in full. */
    static List<String> companies(String text) {
        Set<String> names = new LinkedHashSet<>();
        COMPANY.matcher(start(text))
                .results()
                .forEach(found -> add(names, LEAD.matcher(found.group(1)).replaceFirst("")));
        return names.stream().limit(MOST).toList();
    }

    private static String start(String text) {
        return text.length() > READ ? text.substring(0, READ) : text;
    }

    private static void add(Set<String> names, String name) {
        String stripped = name.strip();
        if (stripped.length() >= 2
                && !NOT_A_NAME.matcher(stripped.toLowerCase(Locale.ROOT)).matches()) {
            names.add(stripped);
        }
    }
}
