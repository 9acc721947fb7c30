package org.digitalwings.graph.batch;

import java.util.List;

/**
 * All facts of a row.
 *
 * @param line the line of the file
 * @param facts in an order in which nodes come before their ties; the first is what the row is about
 */
public record RowFacts(long line, List<Fact> facts) {}
