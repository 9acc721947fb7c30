package org.digitalwings.matching.search;

import java.util.Optional;
import java.util.Set;
import org.digitalwings.matching.community.MemberId;

/** What people call the fields that a search is narrowed by, and their values. Any text may be asked about. */
public interface FilterWords {

    /** Knows no field: every text is words. */
    FilterWords NONE = new FilterWords() {
        @Override
        public Optional<FilterField> field(String name) {
            return Optional.empty();
        }

        @Override
        public Set<String> values(Facet facet, String word) {
            return Set.of();
        }
    };

    /** The field that is called so; empty where none is. */
    Optional<FilterField> field(String name);

    /** The member with an id, or that is called just so; empty where none is. */
    default Optional<MemberId> member(String called) {
        return Optional.empty();
    }

    /** The values of a facet that are called so, as the index has them; empty where none is. */
    Set<String> values(Facet facet, String word);
}
