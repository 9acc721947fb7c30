/**
 * Where calls that keep a core busy run: searches, rankings and plans go in, their results come out as {@code Mono}s.
 * The line is bounded, so that under load a caller hears "busy, come back" at once instead of waiting for ever.
 */
@NullMarked
package org.digitalwings.app.compute;

import org.jspecify.annotations.NullMarked;
