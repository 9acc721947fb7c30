/** Conflicts of interest between two members that managers have put aside, why, and when they took that back. */
@NullMarked
package org.digitalwings.graph.conflict;

import org.jspecify.annotations.NullMarked;
