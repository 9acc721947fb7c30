package org.digitalwings.graph.migration;

import java.util.List;

/**
 * A numbered migration, read from its file. Each of its statements runs in a transaction of its own, because Neo4j does
 * not mix schema and data in one, and must be repeatable, because a crash may come between two of them.
 */
record Migration(int version, String description, String checksum, List<Statement> statements) {

    Migration {
        statements = List.copyOf(statements);
    }

    AppliedMigration applied() {
        return new AppliedMigration(version, description, checksum);
    }
}
