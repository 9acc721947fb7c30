package org.digitalwings.matching.roundtable;

/**
 * A role needed at each table in each round.
 *
 * @param least how many, 1 or more
 */
public record RoleNeed(Role role, int least) {

    public RoleNeed {
        if (least < 1) {
            throw new IllegalArgumentException("Need %d of role %s must be at least 1.".formatted(least, role));
        }
    }
}
