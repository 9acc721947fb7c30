/**
 * Terms that mean the same, as managers have settled them: groups beside those that the product ships. Goes in: a group with the version it was
 * edited from. Comes out: the groups.
 */
@NullMarked
package org.digitalwings.graph.glossary;

import org.jspecify.annotations.NullMarked;
