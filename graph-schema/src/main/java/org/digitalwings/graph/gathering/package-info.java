/**
 * Gatherings and what is planned for them: who is invited, who meets whom when and where, who sits with whom. Every write
 * states the version that it is based on, raises it, and appends to the change log in the same transaction.
 */
@NullMarked
package org.digitalwings.graph.gathering;

import org.jspecify.annotations.NullMarked;
