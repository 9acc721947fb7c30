package org.digitalwings.app.database;

import org.digitalwings.graph.embedded.DatabaseStartException;
import org.digitalwings.graph.migration.MigrationException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says in a few lines why the application has no database, instead of a stack trace. */
final class DatabaseFailures implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis analysis = analysisOf(cause);
            if (analysis != null) {
                return analysis;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis analysisOf(Throwable cause) {
        return switch (cause) {
            case DatabaseStartException e -> new FailureAnalysis(message(e), startRemedy(e.reason()), e);
            case NoDatabaseException e ->
                new FailureAnalysis(
                        message(e),
                        "Set spring.neo4j.uri, for example to bolt://localhost:7687, or build with -Dembedded=true.",
                        e);
            case MigrationException e ->
                new FailureAnalysis(
                        message(e), "See docs/operations.md, section Upgrades; the data was not changed.", e);
            case AuthenticationException e ->
                new FailureAnalysis(
                        "The Neo4j server refuses the user name or password.",
                        "Check spring.neo4j.authentication.username and spring.neo4j.authentication.password.",
                        e);
            case ServiceUnavailableException e ->
                new FailureAnalysis(
                        "The Neo4j server cannot be reached: %s".formatted(message(e)),
                        "Check spring.neo4j.uri, and that the server is up and reachable from here.",
                        e);
            default -> null;
        };
    }

    private static String startRemedy(DatabaseStartException.Reason reason) {
        return switch (reason) {
            case DIRECTORY_IN_USE ->
                "Stop the other instance, or start this one with --digital-wings.data=ANOTHER_DIRECTORY.";
            case PORT_IN_USE -> "Stop what listens there, or start with --digital-wings.bolt-port=0.";
            case DIRECTORY_NOT_WRITABLE -> "Choose a directory that you may write with --digital-wings.data=DIRECTORY.";
            case BROKEN -> "Restore the directory from a backup, or start with another one.";
        };
    }

    private static String message(Throwable e) {
        return String.valueOf(e.getMessage());
    }
}
