/**
 * The product's own classes measured on public data. Goes in: a pack or an instance on disk. Comes out: a run or a solution
 * in a file, and the figures as one line of JSON.
 */
@NullMarked
package org.digitalwings.benchmarks;

import org.jspecify.annotations.NullMarked;
