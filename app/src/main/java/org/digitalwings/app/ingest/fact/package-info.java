/**
 * From what rows name to what the graph knows. Goes in: members by id or name, and words for topics, places and
 * technologies. Comes out: nodes that are known or to be made, and the facts about them; whoever is not surely recognised is
 * reported, not guessed.
 */
@NullMarked
package org.digitalwings.app.ingest.fact;

import org.jspecify.annotations.NullMarked;
