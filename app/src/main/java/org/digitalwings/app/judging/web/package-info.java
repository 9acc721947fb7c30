/** The page and the endpoint where managers assign judges. */
@NullMarked
package org.digitalwings.app.judging.web;

import org.jspecify.annotations.NullMarked;
