package org.digitalwings.matching.search;

/** What a search can be narrowed by: values to choose among, or a measure with ranges. */
public sealed interface FilterField permits Facet, Measure {}
