package org.digitalwings.app.account;

import java.security.SecureRandom;

/**
 * A password for a first sign-in: told once, kept only as a hash, and to be replaced right after.
 *
 * @param username whose it is
 * @param role the account's role
 * @param value the password
 */
public record OneTimePassword(String username, Role role, String value) {

    // Without what people mistake for one another: i, l, o, 0, 1.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;

    private static final int GROUP = 4;

    /** A random one of 16 signs in groups of four, about 79 bits. */
    static OneTimePassword random(String username, Role role, SecureRandom random) {
        var value = new StringBuilder();
        for (int sign = 0; sign < GROUPS * GROUP; sign++) {
            if (sign > 0 && sign % GROUP == 0) {
                value.append('-');
            }
            value.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new OneTimePassword(username, role, value.toString());
    }

    /** How it is printed at the terminal. */
    public String line() {
        return "%-14s %-24s %s".formatted(role.stored(), username, value);
    }

    @Override
    public String toString() {
        return "OneTimePassword[" + username + "]";
    }
}
