package org.digitalwings.graph.batch;

import java.util.List;

/** What the rows of a chunk came to. */
public record ChunkResult(List<RowOutcome> outcomes, Tally tally) {}
