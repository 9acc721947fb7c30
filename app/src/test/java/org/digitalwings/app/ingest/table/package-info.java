@NullMarked
package org.digitalwings.app.ingest.table;

import org.jspecify.annotations.NullMarked;
