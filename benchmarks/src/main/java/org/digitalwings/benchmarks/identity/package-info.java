/**
 * Measures who is who. Goes in: a pack of names, registered members and who is who. Comes out: precision and recall at every
 * threshold.
 */
@NullMarked
package org.digitalwings.benchmarks.identity;

import org.jspecify.annotations.NullMarked;
