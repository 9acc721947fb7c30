package org.digitalwings.graph.gathering;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** How the graph spells enumerations, in lower case with hyphens, and what is not there. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A parameter that may be null, which a map of parameters cannot hold as it is. */
    static Value orNull(@Nullable Object value) {
        return value == null ? Values.NULL : Values.value(value);
    }

    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (of(constant).equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("%s '%s' must be one of %s."
                .formatted(
                        type.getSimpleName(),
                        code,
                        Arrays.stream(constants).map(Codes::of).toList()));
    }
}
