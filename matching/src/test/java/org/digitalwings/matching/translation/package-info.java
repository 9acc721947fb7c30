@NullMarked
package org.digitalwings.matching.translation;

import org.jspecify.annotations.NullMarked;
