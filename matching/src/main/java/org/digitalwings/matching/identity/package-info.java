/**
 * Who is the same. Goes in: names as people and files write them. Comes out: keys that are equal where two names differ
 * in their writing only.
 */
@NullMarked
package org.digitalwings.matching.identity;

import org.jspecify.annotations.NullMarked;
