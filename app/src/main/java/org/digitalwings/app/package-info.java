/** The application: one package a capability, each a module whose borders a test verifies. */
@NullMarked
package org.digitalwings.app;

import org.jspecify.annotations.NullMarked;
