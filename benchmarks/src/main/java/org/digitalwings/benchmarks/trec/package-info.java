/** Runs in the format of TREC. Goes in: the ranking of each query. Comes out: a file that {@code evaluate_run.py} scores. */
@NullMarked
package org.digitalwings.benchmarks.trec;

import org.jspecify.annotations.NullMarked;
