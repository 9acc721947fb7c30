/**
 * Bulk writes of imports. Goes in: chunks of rows as facts about nodes and ties. Comes out: the facts that the graph did not
 * know yet, written in one transaction a chunk with their change log entries and what is needed to undo them; or, on a dry
 * run, only the count of what would be written.
 */
@NullMarked
package org.digitalwings.graph.batch;

import org.jspecify.annotations.NullMarked;
