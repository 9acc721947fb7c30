/** The assignment of judges to entries. Goes in: a seed. Comes out: how fair and how good the assignments of the product and of a greedy one are. */
@NullMarked
package org.digitalwings.benchmarks.judging;

import org.jspecify.annotations.NullMarked;
