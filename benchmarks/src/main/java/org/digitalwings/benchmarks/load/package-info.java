/**
 * Servers under load, all asked over HTTP by the same clients. Goes in: an invented community and a running server. Comes out: latencies
 * and throughput.
 */
@NullMarked
package org.digitalwings.benchmarks.load;

import org.jspecify.annotations.NullMarked;
