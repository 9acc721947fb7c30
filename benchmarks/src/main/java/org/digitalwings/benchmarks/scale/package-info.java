/**
 * How the product bears a community of any size. Goes in: the numbers of members and ties, and a seed. Comes out: the time
 * and memory to load it, and the latencies of finding and suggesting in it.
 */
@NullMarked
package org.digitalwings.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
