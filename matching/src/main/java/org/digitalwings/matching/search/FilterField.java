package org.digitalwings.matching.search;

/** What a search can be narrowed by: values to choose among, or a measure with ranges, or ties to a member. */
public sealed interface FilterField permits Facet, Measure, Nearness {}
