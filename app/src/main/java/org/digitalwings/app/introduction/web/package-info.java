/** The pages and the endpoint of introductions. */
@NullMarked
package org.digitalwings.app.introduction.web;

import org.jspecify.annotations.NullMarked;
