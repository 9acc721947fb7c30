/**
 * Members that are one. Goes in: two members and who says that they are one, or never. Comes out: one member with the names, ties
 * and history of both, and all that is needed to part them again.
 */
@NullMarked
package org.digitalwings.graph.identity;

import org.jspecify.annotations.NullMarked;
