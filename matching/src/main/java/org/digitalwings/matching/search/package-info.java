/**
 * The index of the community: finds members by words in Chinese and English, and counts them by facet. Goes in: members
 * as they change, with the position of the change log they stand for. Comes out: pages of hits. Lucene stays inside.
 */
@NullMarked
package org.digitalwings.matching.search;

import org.jspecify.annotations.NullMarked;
