/** Turns public packs into files that the product imports. Goes in: an investment pack. Comes out: CSV files. */
@NullMarked
package org.digitalwings.benchmarks.convert;

import org.jspecify.annotations.NullMarked;
