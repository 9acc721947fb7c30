/** What the community is made of and how it is kept in Neo4j. */
@NullMarked
package org.digitalwings.graph;

import org.jspecify.annotations.NullMarked;
