/**
 * Imports. Goes in: files that a manager uploads or names on the command line. Comes out: a preview that writes nothing, a
 * batch that writes whole chunks, tells its progress, can be cancelled, resumed and undone, and what is wrong with which
 * row.
 */
@NullMarked
package org.digitalwings.app.ingest;

import org.jspecify.annotations.NullMarked;
