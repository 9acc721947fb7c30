/**
 * Texts as vectors. Goes in: a text in Chinese or English. Comes out: a vector of length one, near those of texts that mean
 * similar things. The models ship with the product and run on the processor.
 */
@NullMarked
package org.digitalwings.matching.embedding;

import org.jspecify.annotations.NullMarked;
