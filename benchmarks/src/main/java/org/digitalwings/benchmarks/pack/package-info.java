/**
 * Reads public data packs line by line. Goes in: files of JSON lines or tab-separated values. Comes out: records, or an
 * error that names file, line and reason.
 */
@NullMarked
package org.digitalwings.benchmarks.pack;

import org.jspecify.annotations.NullMarked;
