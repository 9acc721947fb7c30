package org.digitalwings.matching.community;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member is sifted and sorted by beside what it says itself.
 *
 * @param founded the first day on which somebody is known to have founded it, null where unknown
 * @param updated the day of the last change of its profile, null where unknown
 * @param rounds the funding rounds in which it raised money
 * @param broaderTopics the ids of the topics that are broader than one of its own
 */
public record Background(
        @Nullable LocalDate founded, @Nullable LocalDate updated, List<Raised> rounds, Set<String> broaderTopics) {

    /** Nothing is known. */
    public static final Background NONE = new Background(null, null, List.of(), Set.of());

    public Background {
        rounds = List.copyOf(rounds);
        broaderTopics = Set.copyOf(broaderTopics);
    }

    /**
     * A funding round.
     *
     * @param date the day, null where unknown
     * @param stage its kind, null where unknown
     * @param cny about how much was raised, in CNY; 0 where unknown
     * @param name what it is called, as stated; null where nothing is
     * @param currency ISO 4217, the currency in which the amount is stated; null where unknown
     */
    public record Raised(
            @Nullable LocalDate date,
            @Nullable FundingStage stage,
            double cny,
            @Nullable String name,
            @Nullable String currency) {

        public Raised {
            if (!(cny >= 0)) {
                throw new IllegalArgumentException("Amount %s of a funding round must be at least 0.".formatted(cny));
            }
        }

        /** A round of which nothing else is known. */
        public Raised(@Nullable LocalDate date, @Nullable FundingStage stage, double cny) {
            this(date, stage, cny, null, null);
        }

        /** A round as it was stated; its name says the stage where that is known. */
        public static Raised of(
                @Nullable LocalDate date, @Nullable String name, double cny, @Nullable String currency) {
            String stated = name == null || name.isBlank() ? null : name.strip();
            FundingStage stage = stated == null ? null : FundingStage.of(stated).orElse(null);
            return new Raised(date, stage, cny, stated, currency);
        }
    }

    /** About how much was raised in all rounds whose amount is known, in CNY; 0 where none is. */
    public double raisedCny() {
        return rounds.stream().mapToDouble(Raised::cny).sum();
    }

    /** The stage of the latest dated round that has one. */
    public Optional<FundingStage> stage() {
        return rounds.stream()
                .filter(round -> round.date() != null && round.stage() != null)
                .max(Comparator.comparing((Raised round) -> Objects.requireNonNull(round.date()))
                        .thenComparing(round -> Objects.requireNonNull(round.stage())))
                .map(Raised::stage);
    }
}
