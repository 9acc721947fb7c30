package org.digitalwings.app.search;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.digitalwings.matching.search.Facet;

/** How addresses and the API spell facets and their values: enumerations in lower case with hyphens, as the graph does. */
public final class FacetCodes {

    private static final Pattern PLAIN = Pattern.compile("[^\\s,，、﹐\"“”„＂「」『』«»]+");

    /** How much was raised is typed as a range, see {@link SpokenFilters}. */
    private static final Map<String, String> AMOUNTS = Map.of(
            "below-1m", "<100万",
            "from-1m", "100万..999.9999万",
            "from-10m", "1000万..9999.9999万",
            "from-100m", "1亿..9.99999999亿",
            "from-1b", ">=10亿");

    private FacetCodes() {}

    /** The parameter of a facet, such as {@code kind}. */
    public static String parameter(Facet facet) {
        return code(facet.name());
    }

    /** A value of the index as callers spell it. */
    public static String outside(Facet facet, String value) {
        return isEnumeration(facet) ? code(value) : value;
    }

    /** A value that a caller spelled as the index has it. */
    public static String inside(Facet facet, String value) {
        return isEnumeration(facet) ? value.toUpperCase(Locale.ROOT).replace('-', '_') : value;
    }

    /** A filter by values of a facet, as somebody would type it. */
    public static String typed(Facet facet, Collection<String> outside) {
        return outside.stream()
                .map(value -> facet == Facet.RAISED ? AMOUNTS.getOrDefault(value, value) : value)
                .map(value -> PLAIN.matcher(value).matches() ? value : '"' + value + '"')
                .collect(Collectors.joining(",", parameter(facet) + ":", ""));
    }

    /** A constant as the graph spells it. */
    public static String code(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isEnumeration(Facet facet) {
        return switch (facet) {
            case KIND, ROUND, AWARD, STAGE, RAISED, NEED -> true;
            case TOPIC, PLACE, EDITION, TRACK, BUILT_ON -> false;
        };
    }
}
