package org.digitalwings.matching.translation;

import java.util.List;

/**
 * A term of a query with what else it may be called.
 *
 * @param source the term as the query has it, folded
 * @param others other words for it, the likeliest first
 * @param curated whether they come from the glossary, whose words mean just the same, and not from the dictionary, whose words may
 */
public record Rendering(String source, List<String> others, boolean curated) {

    public Rendering {
        others = List.copyOf(others);
    }
}
