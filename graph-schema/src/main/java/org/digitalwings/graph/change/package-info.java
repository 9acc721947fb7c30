/**
 * The change log: what was made, changed or removed, numbered without gaps in the order of the commits. Writers append in
 * the transaction that makes the change; the search index, the snapshot and other readers follow it, each at its own pace.
 */
@NullMarked
package org.digitalwings.graph.change;

import org.jspecify.annotations.NullMarked;
