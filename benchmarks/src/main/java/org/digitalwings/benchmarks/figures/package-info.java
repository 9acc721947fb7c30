/** What a benchmark found, as one line of JSON. Goes in: named figures. Comes out: the line. */
@NullMarked
package org.digitalwings.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
