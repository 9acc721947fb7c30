/**
 * Members ask for introductions to each other and answer: who may ask whom, what each of the two sees, and how many wait. An
 * answer is known to suggestions when the call returns. Texts are for the two, the one they go through, and managers; no log,
 * index or error has them.
 */
@NullMarked
package org.digitalwings.app.introduction;

import org.jspecify.annotations.NullMarked;
