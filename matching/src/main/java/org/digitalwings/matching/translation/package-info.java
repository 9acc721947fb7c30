/**
 * The words of a query in the other language, and other words for the same thing. Goes in: a text in Chinese or English. Comes
 * out: for each of its terms what else it may be called.
 */
@NullMarked
package org.digitalwings.matching.translation;

import org.jspecify.annotations.NullMarked;
