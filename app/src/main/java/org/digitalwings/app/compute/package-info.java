/**
 * Where calls that keep a thread run. Searches, rankings and plans, which keep a core busy, go in, and their results come out
 * as {@code Mono}s; their line is bounded, so that under load a caller hears "busy, come back" at once instead of waiting for
 * ever. Calls that only wait, for files or the database, have threads of their own, and so has work that is repeated in the
 * background.
 */
@NullMarked
package org.digitalwings.app.compute;

import org.jspecify.annotations.NullMarked;
