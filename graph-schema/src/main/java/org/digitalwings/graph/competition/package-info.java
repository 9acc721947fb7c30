/** The competitions: their editions, and the tracks of each, who is to judge which entry, and the pairs that managers have fixed or
 * forbidden. Goes in: an id or a year. Comes out: what was held, with its size, and who judges it. */
@NullMarked
package org.digitalwings.graph.competition;

import org.jspecify.annotations.NullMarked;
