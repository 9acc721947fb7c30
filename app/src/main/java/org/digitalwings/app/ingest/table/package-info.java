/**
 * Tables in files, as text. Goes in: a CSV, XLSX or JSON Lines file whose encoding, separator and format are found out, not
 * trusted. Comes out: its rows one at a time with their line numbers, and the lines that could not be read, in memory that
 * does not grow with the file.
 */
@NullMarked
package org.digitalwings.app.ingest.table;

import org.jspecify.annotations.NullMarked;
