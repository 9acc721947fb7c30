package org.digitalwings.graph.account;

import java.util.List;

/**
 * An account as the graph keeps it.
 *
 * @param id unique and stable
 * @param username unique, in lower case
 * @param passwordHash the password's hash with the name of its algorithm, never the password
 * @param role the name of the role in lower case
 * @param mustChangePassword whether the password was given by the system and has to be replaced
 * @param members the ids of the members that the account acts for, in order
 * @param version counts the edits, from 0
 */
public record StoredAccount(
        String id,
        String username,
        String passwordHash,
        String role,
        boolean mustChangePassword,
        List<String> members,
        long version) {

    public StoredAccount {
        members = List.copyOf(members);
    }

    @Override
    public String toString() {
        // A hash must not get into a log.
        return "StoredAccount[%s, %s, %s]".formatted(id, username, role);
    }
}
