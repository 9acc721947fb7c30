/**
 * Who judges which entry. Goes in: a year, a track or all, how many judges an entry gets and a judge takes. Comes out: a proposal
 * with the reason for each pair and the conflicts of interest that it avoids, or what stands in the way; once a manager accepts
 * it, it is kept in the graph. Managers fix and forbid pairs, and every proposal after that obeys.
 */
@NullMarked
package org.digitalwings.app.judging;

import org.jspecify.annotations.NullMarked;
