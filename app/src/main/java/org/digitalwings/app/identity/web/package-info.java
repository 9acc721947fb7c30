/** The pages and the API where managers decide who is who. */
@NullMarked
package org.digitalwings.app.identity.web;

import org.jspecify.annotations.NullMarked;
