/**
 * City roundtables: whom to invite, and who sits with whom over several rounds. Goes in: a request of plain data (candidates
 * with quotas, or guests with tables). Comes out: a plan worth something by each goal, with an upper bound on what any plan
 * could be worth and a reason for every choice; or, where no plan can obey the rules, a smallest set of rules that
 * contradict each other and the cheapest way out of each.
 */
@NullMarked
package org.digitalwings.matching.roundtable;

import org.jspecify.annotations.NullMarked;
