/**
 * The whole community read at once, or some members of it read again: flat rows of members and of the ties between them,
 * streamed with bounded memory. Goes in: nothing, or ids. Comes out: rows, one after the other.
 */
@NullMarked
package org.digitalwings.graph.snapshot;

import org.jspecify.annotations.NullMarked;
