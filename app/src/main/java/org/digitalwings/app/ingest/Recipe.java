package org.digitalwings.app.ingest;

import java.nio.file.Path;
import org.digitalwings.app.ingest.format.TableKind;

/**
 * What to import.
 *
 * @param path where the file is
 * @param name what the manager calls it
 * @param stopOnError whether the first wrong row ends the import
 */
record Recipe(Path path, String name, TableKind kind, boolean stopOnError) {}
