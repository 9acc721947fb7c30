/**
 * What the columns of each kind of table mean. Goes in: rows of text under Chinese or English headers. Comes out: typed
 * rows with the members that they name and the facts that they state, or what is wrong with a cell.
 */
@NullMarked
package org.digitalwings.app.ingest.format;

import org.jspecify.annotations.NullMarked;
