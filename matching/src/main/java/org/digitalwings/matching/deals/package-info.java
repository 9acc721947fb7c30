/**
 * Who invests next: investors ranked for a company that raises money, by a linear model learned from dated deals. Goes in: the
 * community's investments as they were known on a day, and what a company seeks. Comes out: for each investor the signals, a score,
 * the chance that it comes from, and the precedents that speak for it.
 */
@NullMarked
package org.digitalwings.matching.deals;

import org.jspecify.annotations.NullMarked;
