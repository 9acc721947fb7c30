package org.digitalwings.graph.embedded;

import java.net.URI;

/**
 * Where and as whom a database is reached.
 *
 * @param uri the Bolt URI, such as {@code bolt://127.0.0.1:7687}
 * @param username the user to sign in as
 * @param password the user's password
 */
public record BoltAddress(URI uri, String username, String password) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "%s as %s".formatted(uri, username);
    }
}
