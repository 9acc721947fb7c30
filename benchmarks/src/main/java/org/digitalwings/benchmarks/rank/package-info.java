/**
 * How well the recommender foretells who invests next. Goes in: a pack of dated investments and queries. Comes out: a run with
 * the investors it would have suggested each company on the query's day.
 */
@NullMarked
package org.digitalwings.benchmarks.rank;

import org.jspecify.annotations.NullMarked;
