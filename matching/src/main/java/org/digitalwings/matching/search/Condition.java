package org.digitalwings.matching.search;

import java.util.List;
import java.util.Set;

/** What a member must be, or must not be, to be found; it does not count for the rank. */
public sealed interface Condition {

    /** Whether members are found that it does not hold for. */
    boolean excluding();

    /** A member has any of some values of a facet, as the index has them; none is a condition that nobody meets. */
    record AnyOf(Facet facet, Set<String> values, boolean excluding) implements Condition {

        public AnyOf {
            values = Set.copyOf(values);
        }
    }

    /** A measure of a member is known and in any of some ranges. */
    record Within(Measure measure, List<Range> ranges, boolean excluding) implements Condition {

        public Within {
            ranges = List.copyOf(ranges);
        }
    }
}
