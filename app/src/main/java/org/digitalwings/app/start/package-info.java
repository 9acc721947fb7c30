/**
 * What happens once the application is up: capabilities contribute steps, such as the first accounts or the sample
 * community, that run one after the other; then the address and how to sign in are printed.
 */
@NullMarked
package org.digitalwings.app.start;

import org.jspecify.annotations.NullMarked;
