/**
 * The words that the community shares: the tree of topics, and the places by administrative division. Goes in: a word or an
 * id. Comes out: the terms.
 */
@NullMarked
package org.digitalwings.graph.vocabulary;

import org.jspecify.annotations.NullMarked;
