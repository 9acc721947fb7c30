/**
 * The community in the language of matching, and its followers. Translates the graph, leaving out what not everybody in the
 * community may see; keeps the current snapshot; and drives everything that reads the change log.
 */
@NullMarked
package org.digitalwings.app.community;

import org.jspecify.annotations.NullMarked;
