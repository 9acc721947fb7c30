package org.digitalwings.matching.search;

import java.util.Optional;
import org.digitalwings.matching.community.Background;

/** How much a member raised in all, in steps. */
public enum AmountRaised {
    /** Less than a million CNY. */
    BELOW_1M(1e6),
    /** A million to below ten. */
    FROM_1M(1e7),
    /** Ten million to below a hundred. */
    FROM_10M(1e8),
    /** A hundred million to below a thousand. */
    FROM_100M(1e9),
    /** A thousand million and more. */
    FROM_1B(Double.POSITIVE_INFINITY);

    private final double below;

    AmountRaised(double below) {
        this.below = below;
    }

    /** The step of a member; empty where no amount is known. */
    static Optional<AmountRaised> of(Background background) {
        double cny = background.raisedCny();
        for (AmountRaised step : values()) {
            if (cny > 0 && cny < step.below) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
