package org.digitalwings.benchmarks.load;

/** What a server is asked to do. */
enum Task {
    /** The best members for some words, a page of them. */
    SEARCH,
    /** The same among startups and projects alone, with counts by kind, topic and place. */
    FACETS,
    /** Names that begin with what was typed. */
    SUGGEST
}
