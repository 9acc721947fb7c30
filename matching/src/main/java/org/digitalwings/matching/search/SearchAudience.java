package org.digitalwings.matching.search;

/** Who asks: what is found, counted, suggested and shown depends on it. */
public enum SearchAudience {
    /** Whoever is signed in. */
    COMMUNITY,
    /** The community's managers, to whom members may show more. */
    MANAGERS
}
