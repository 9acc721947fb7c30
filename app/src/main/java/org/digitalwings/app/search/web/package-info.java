/** The search page and the search endpoint. */
@NullMarked
package org.digitalwings.app.search.web;

import org.jspecify.annotations.NullMarked;
