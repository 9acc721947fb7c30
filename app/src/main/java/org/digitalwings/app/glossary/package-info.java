/**
 * The glossary: what the product ships and what managers add, as search reads it. Goes in: groups of terms. Comes out: what else the terms of
 * a text are called, at once after an edit.
 */
@NullMarked
package org.digitalwings.app.glossary;

import org.jspecify.annotations.NullMarked;
