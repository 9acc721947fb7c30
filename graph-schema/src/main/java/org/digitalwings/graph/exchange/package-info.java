/**
 * What members want of each other: whom they keep in mind, passed over or blocked. Goes in: two members and a stance. Comes
 * out: the tie in the graph, with its entries in the change log.
 */
@NullMarked
package org.digitalwings.graph.exchange;

import org.jspecify.annotations.NullMarked;
