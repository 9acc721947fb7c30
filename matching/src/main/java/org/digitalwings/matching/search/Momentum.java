package org.digitalwings.matching.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Award;
import org.digitalwings.matching.community.Background;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.jspecify.annotations.Nullable;

/**
 * How much has happened around a member lately: a funding round counts 3, a grand prize 4, a first prize 3, a second 2, a third 1, an
 * entry in a final without a prize 1, the last edit of the profile 1, and each halves with every year that has passed. An edition
 * counts from the first of November of its year.
 *
 * <p>Halving shrinks all members alike as time goes by, so that their order stays: what is kept is the logarithm of the sum as it
 * would have been on the first of January 1970, and needs no renewal.
 */
final class Momentum {

    /** Of a member around which nothing is known to have happened; below all others. */
    static final double NONE = -1e6;

    private static final double DAYS_TO_HALVE = 365.25;
    private static final LocalDate EPOCH = LocalDate.EPOCH;
    private static final double ROUND = 3;
    private static final double FINAL = 1;
    private static final double EDIT = 1;
    private static final int MONTH_OF_FINALS = 11;

    private Momentum() {}

    /** The base-2 logarithm of the sum. */
    static double of(Member member) {
        List<Event> events = events(member);
        double latest = events.stream().mapToDouble(Event::halvings).max().orElse(0);
        // The latest taken out of the sum keeps far powers of two from overflowing.
        double sum = events.stream()
                .mapToDouble(event -> event.weight() * Math.pow(2, event.halvings() - latest))
                .sum();
        return sum > 0 ? latest + Math.log(sum) / Math.log(2) : NONE;
    }

    /** The day of the last edit or round as days since 1970; {@link #NONE} where neither is known. */
    static double lastDay(Background background) {
        return Stream.concat(
                        Stream.ofNullable(background.updated()),
                        background.rounds().stream()
                                .map(Background.Raised::date)
                                .filter(Objects::nonNull))
                .mapToDouble(LocalDate::toEpochDay)
                .max()
                .orElse(NONE);
    }

    private static List<Event> events(Member member) {
        List<Event> events = new ArrayList<>();
        Background background = member.background();
        background.rounds().forEach(round -> add(events, round.date(), ROUND));
        add(events, background.updated(), EDIT);
        member.entries()
                .forEach(entry -> add(events, LocalDate.of(entry.edition(), MONTH_OF_FINALS, 1), weight(entry)));
        return events;
    }

    private static void add(List<Event> events, @Nullable LocalDate date, double weight) {
        if (date != null && weight > 0) {
            events.add(new Event(ChronoUnit.DAYS.between(EPOCH, date) / DAYS_TO_HALVE, weight));
        }
    }

    private static double weight(Entry entry) {
        Award award = entry.award();
        if (award == null) {
            return switch (entry.round()) {
                case PRELIMINARY, SEMI_FINAL -> 0;
                case FINAL -> FINAL;
            };
        }
        return switch (award) {
            case GRAND_PRIZE -> 4;
            case FIRST_PRIZE -> 3;
            case SECOND_PRIZE -> 2;
            case THIRD_PRIZE -> 1;
        };
    }

    /** @param halvings how many times the weight has doubled since 1970 */
    private record Event(double halvings, double weight) {}
}
