/**
 * Saved searches and what came of them. An account's searches go in, and what the follower of the change log found for them;
 * the account's notifications come out, newest first, each told once.
 */
@NullMarked
package org.digitalwings.graph.alert;

import org.jspecify.annotations.NullMarked;
