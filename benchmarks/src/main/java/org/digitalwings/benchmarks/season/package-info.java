/**
 * A simulated season: projects look for investors, ask for introductions, and are answered, by a truth that the product does not know. Goes in: a seed. Comes out: how
 * well the product foretells answers, and how evenly it shows investors, with and without load control.
 */
@NullMarked
package org.digitalwings.benchmarks.season;

import org.jspecify.annotations.NullMarked;
