/**
 * Neo4j Community inside the process, for development and small installations. Goes in: a data directory. Comes out: a
 * Bolt address on the loopback interface with a user and a password. No type of Neo4j's own crosses this package's border.
 */
@NullMarked
package org.digitalwings.graph.embedded;

import org.jspecify.annotations.NullMarked;
