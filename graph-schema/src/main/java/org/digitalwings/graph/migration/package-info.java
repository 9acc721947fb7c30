/**
 * The schema's history: numbered Cypher files, each applied once to a database, in order, by one process at a time. Goes
 * in: a driver. Comes out: a database with every constraint, index and term of the vocabulary that this build expects.
 */
@NullMarked
package org.digitalwings.graph.migration;

import org.jspecify.annotations.NullMarked;
