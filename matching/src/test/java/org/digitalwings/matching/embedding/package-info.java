@NullMarked
package org.digitalwings.matching.embedding;

import org.jspecify.annotations.NullMarked;
