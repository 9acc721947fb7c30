/** Imports by page and by program, for managers. */
@NullMarked
package org.digitalwings.app.ingest.web;

import org.jspecify.annotations.NullMarked;
