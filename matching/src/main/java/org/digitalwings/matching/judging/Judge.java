package org.digitalwings.matching.judging;

import org.digitalwings.matching.community.MemberId;

/**
 * A judge who is available.
 *
 * @param least the fewest entries the judge takes, 0 or more
 * @param most the most entries the judge takes, {@code least} or more
 */
public record Judge(MemberId id, int least, int most) {

    public Judge {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "Judge %s takes from %d to %d entries: the least must be 0 or more, the most not below it."
                            .formatted(id, least, most));
        }
    }
}
