/**
 * Finding members: the index that follows the change log, its health, and what the values of its facets are called. It
 * holds only what everybody in the community may see.
 */
@NullMarked
package org.digitalwings.app.search;

import org.jspecify.annotations.NullMarked;
