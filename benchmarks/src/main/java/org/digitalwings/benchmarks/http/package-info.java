/** Servers that are measured, asked over HTTP. Goes in: requests. Comes out: what the server answers, as JSON. */
@NullMarked
package org.digitalwings.benchmarks.http;

import org.jspecify.annotations.NullMarked;
