/**
 * Who judges which entry. Goes in: entries with the number of judges that each gets, judges with the least and the most that
 * each takes, how well each judge knows each entry, pairs that are forbidden and pairs that are fixed. Comes out: an assignment
 * that is fair to the worst-off entry, with bounds on what any could be worth, or what stands in the way of all, in words.
 */
@NullMarked
package org.digitalwings.matching.judging;

import org.jspecify.annotations.NullMarked;
