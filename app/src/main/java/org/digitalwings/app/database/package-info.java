/**
 * Where the graph is: in a Neo4j server where {@code spring.neo4j.uri} names one, else in a Neo4j Community that this
 * package starts inside the process. Either way the driver talks to it, and the migrations are applied before anybody
 * asks it anything.
 */
@NullMarked
package org.digitalwings.app.database;

import org.jspecify.annotations.NullMarked;
