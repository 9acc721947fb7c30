/** What people do with the application, done in a real browser. */
@NullMarked
package org.digitalwings.app.browser;

import org.jspecify.annotations.NullMarked;
