/** Who a member is, as far as the rest of the graph has to know: its id. */
@NullMarked
package org.digitalwings.graph.member;

import org.jspecify.annotations.NullMarked;
