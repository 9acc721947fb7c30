/**
 * Measures finding. Goes in: a pack of documents and questions. Comes out: a run of the best documents for each question,
 * and how fast they were indexed and found.
 */
@NullMarked
package org.digitalwings.benchmarks.search;

import org.jspecify.annotations.NullMarked;
