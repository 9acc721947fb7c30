/**
 * Measures the planning of matchmaking sessions, on published instances and on generated ones. Goes in: an instance in a
 * file, or the sizes of one to generate. Comes out: the solution in a file and its value, bound and time.
 */
@NullMarked
package org.digitalwings.benchmarks.schedule;

import org.jspecify.annotations.NullMarked;
