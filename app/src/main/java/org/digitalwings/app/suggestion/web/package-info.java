/** The page and the endpoint of suggestions, and the words for scores and reasons. */
@NullMarked
package org.digitalwings.app.suggestion.web;

import org.jspecify.annotations.NullMarked;
