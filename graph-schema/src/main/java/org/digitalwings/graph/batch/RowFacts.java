package org.digitalwings.graph.batch;

import java.util.List;
import java.util.Map;

/**
 * All facts of a row.
 *
 * @param line the line of the file
 * @param facts in an order in which nodes come before their ties; the first is what the row is about
 * @param kinds the kinds, as the graph writes them, of the members that the facts name, by id
 */
public record RowFacts(long line, List<Fact> facts, Map<String, String> kinds) {}
