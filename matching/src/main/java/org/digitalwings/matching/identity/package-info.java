/**
 * Who is who. Goes in: what is known of members and of rows that may become members, above all their names as people and files
 * write them. Comes out: keys that are equal where two names differ in their writing only; the members that could be the same
 * as one; and for two of them a verdict (same, different, unsure) with the reasons that add up to it.
 */
@NullMarked
package org.digitalwings.matching.identity;

import org.jspecify.annotations.NullMarked;
