/**
 * Matchmaking sessions: one-to-one meetings in time slots at tables. Goes in: a {@link SessionRequest} with people,
 * slots, tables, candidate pairs, rules and goals. Comes out: a {@link SessionPlan} that obeys every rule, with what it is
 * worth and an upper bound on what any plan could be worth; or the wishes that contradict each other.
 */
@NullMarked
package org.digitalwings.matching.session;

import org.jspecify.annotations.NullMarked;
