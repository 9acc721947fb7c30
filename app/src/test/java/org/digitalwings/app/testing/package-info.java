/** The whole application on a random port with a database of its own, shared by the tests of a run. */
@NullMarked
package org.digitalwings.app.testing;

import org.jspecify.annotations.NullMarked;
