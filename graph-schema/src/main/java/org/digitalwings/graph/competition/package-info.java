/** The competitions: their editions, and the tracks of each, and who is to judge
 * which entry. Goes in: an id. Comes out: what was held, with its size. */
@NullMarked
package org.digitalwings.graph.competition;

import org.jspecify.annotations.NullMarked;
