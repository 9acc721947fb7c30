package org.digitalwings.matching.search;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.digitalwings.matching.community.Background;
import org.jspecify.annotations.Nullable;

/** What members are filtered by ranges of. */
public enum Measure implements FilterField {
    /** Money raised in all rounds together, in CNY. */
    RAISED,
    /** The day of its foundation, as the number of days since 1970. */
    FOUNDED,
    /** The day of the last change of the profile, as the number of days since 1970. */
    UPDATED;

    /** The name of the indexed field. */
    String field() {
        return "measure-" + name();
    }

    /** What is known of a member. */
    OptionalLong of(Background background) {
        return switch (this) {
            case RAISED -> {
                double cny = background.raisedCny();
                yield cny > 0 ? OptionalLong.of(Math.round(cny)) : OptionalLong.empty();
            }
            case FOUNDED -> day(background.founded());
            case UPDATED -> day(background.updated());
        };
    }

    /** The values that a text stands for, such as {@code 2019} or {@code 1000万}; empty where it stands for none. */
    Optional<Range> read(String text) {
        return switch (this) {
            case RAISED -> RangeText.amount(text);
            case FOUNDED, UPDATED -> RangeText.period(text);
        };
    }

    private static OptionalLong day(@Nullable LocalDate date) {
        return date == null
                ? OptionalLong.empty()
                : OptionalLong.of(Objects.requireNonNull(date).toEpochDay());
    }
}
