package org.digitalwings.app.search;

import java.util.Locale;
import org.digitalwings.matching.search.Facet;

/** How addresses and the API spell facets and their values: enumerations in lower case with hyphens, as the graph does. */
public final class FacetCodes {

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
