/**
 * An invented community of any size around the public facts of the competition, for looking at the product and for
 * measuring it. Goes in: the number of members and ties, and a seed. Comes out: the same facts every time, one after
 * the other, as portraits of members and what ties them; and texts that nobody would search for in good faith.
 */
@NullMarked
package org.digitalwings.matching.sample;

import org.jspecify.annotations.NullMarked;
