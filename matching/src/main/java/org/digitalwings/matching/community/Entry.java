package org.digitalwings.matching.community;

import org.jspecify.annotations.Nullable;

/**
 * A member's entry in an edition of a competition.
 *
 * @param edition the edition's year
 * @param track the track's code, such as {@code devices}
 * @param award the award, null where it won none
 */
public record Entry(
        int edition,
        String track,
        RoundReached round,
        @Nullable Award award) {}
