package org.digitalwings.matching.deals;

import org.digitalwings.matching.community.Background.Raised;
import org.digitalwings.matching.community.FundingStage;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The round that a company wants to raise.
 *
 * @param index the company's index in the community
 * @param company the company
 * @param round the round's name, null where it is not stated
 * @param cny about how much is sought, in CNY; 0 where unknown
 * @param currency ISO 4217, the currency in which the amount is stated; null where unknown
 */
public record Sought(
        int index,
        Member company,
        @Nullable String round,
        double cny,
        @Nullable String currency) {

    public Sought {
        if (!(cny >= 0)) {
            throw new IllegalArgumentException(
                    "Amount %s sought by %s must be at least 0.".formatted(cny, company.id()));
        }
    }

    /** A round of which nothing is stated. */
    public static Sought anything(int index, Member company) {
        return new Sought(index, company, null, 0, null);
    }

    /** By what rounds are compared: the stage that a name means, or else its folded letters; null of a name that says nothing. */
    static @Nullable String key(@Nullable String round) {
        if (round == null || round.isBlank()) {
            return null;
        }
        return FundingStage.of(round).map(FundingStage::name).orElseGet(() -> Folding.fold(round.strip()));
    }

    static @Nullable String key(Raised round) {
        FundingStage stage = round.stage();
        return stage == null ? key(round.name()) : stage.name();
    }
}
