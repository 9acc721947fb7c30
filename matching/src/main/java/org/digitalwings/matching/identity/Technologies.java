package org.digitalwings.matching.identity;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Models and frameworks that projects name because they are built on them. */
final class Technologies {

    private static final Pattern VERSION = Pattern.compile("[-_ ]?[vr]?\\p{Nd}.*$");

    private static final Set<String> NAMES = WordLists.lines("technologies.txt").stream()
            .flatMap(line -> Set.of(line.split(" ", -1)).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Technologies() {}

    /** Whether a folded name without spaces is one of them, in any version. */
    static boolean contain(String folded) {
        return NAMES.contains(folded) || NAMES.contains(VERSION.matcher(folded).replaceFirst(""));
    }
}
