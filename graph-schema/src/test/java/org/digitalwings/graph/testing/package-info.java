/**
 * The database that integration tests share: one a JVM, embedded or in a container, migrated once and emptied of
 * everything but the vocabulary before each test.
 */
@NullMarked
package org.digitalwings.graph.testing;

import org.jspecify.annotations.NullMarked;
