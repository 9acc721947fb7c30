/**
 * Finding members: the index that follows the change log, its health, and what the values of its facets are called. Whoever
 * asks finds members by what they may see of them, and by nothing else.
 */
@NullMarked
package org.digitalwings.app.search;

import org.jspecify.annotations.NullMarked;
