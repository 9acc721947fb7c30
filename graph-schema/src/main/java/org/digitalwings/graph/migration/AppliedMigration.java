package org.digitalwings.graph.migration;

import org.neo4j.driver.Record;

/**
 * A migration that a database has been through.
 *
 * @param version 1, 2, 3, ...
 * @param description what it did, such as {@code constraints and indexes}
 * @param checksum the SHA-256 of the file and of the data files it names, in hexadecimal
 */
public record AppliedMigration(int version, String description, String checksum) {

    static AppliedMigration of(Record row) {
        return new AppliedMigration(
                row.get("version").asInt(),
                row.get("description").asString(),
                row.get("checksum").asString());
    }
}
