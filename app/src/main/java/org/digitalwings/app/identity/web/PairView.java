package org.digitalwings.app.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.digitalwings.app.identity.ExaminedPair;
import org.digitalwings.app.identity.PairCard;
import org.digitalwings.graph.identity.Decision;
import org.digitalwings.graph.profile.MemberLink;
import org.digitalwings.matching.identity.Outcome;
import org.digitalwings.matching.identity.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A pair as programs see it.
 *
 * @param outcome {@code same}, {@code unsure} or {@code different}
 * @param score the logarithm of the odds that they are one
 * @param probability the same as a share of 1
 * @param state {@code open}, {@code later} or {@code never}
 * @param reasons what adds up to the score, the weightiest first; empty in lists
 */
@Schema(name = "MemberPair")
record PairView(
        Side one,
        Side other,
        String outcome,
        double score,
        double probability,
        String state,
        List<ReasonView> reasons) {

    /**
     * A member of a pair.
     *
     * @param version pass it on with a merge; null in lists
     */
    record Side(
            String id,
            String kind,
            String name,
            @Nullable String nameEn,
            boolean invented,
            @Nullable Long version) {

        static Side of(MemberLink link, @Nullable Long version) {
            return new Side(link.id(), link.kind(), link.name(), link.nameEn(), link.invented(), version);
        }
    }

    /**
     * A reason.
     *
     * @param evidence such as {@code brand} or {@code name-place}
     * @param weight above 0 where it speaks for the same
     * @param one what it is about at the first member, empty where it is about both
     * @param other the same at the second
     */
    record ReasonView(String evidence, double weight, String one, String other) {}

    static PairView of(PairCard card) {
        return new PairView(
                Side.of(card.one(), null),
                Side.of(card.other(), null),
                card.pair().likely() ? "same" : "unsure",
                card.pair().score(),
                new Verdict(Outcome.UNSURE, card.pair().score(), List.of()).probability(),
                card.later() ? Decision.LATER.code() : "open",
                List.of());
    }

    static PairView of(ExaminedPair pair) {
        Verdict verdict = pair.verdict();
        return new PairView(
                side(pair.one()),
                side(pair.other()),
                code(verdict.outcome()),
                // Members of different sorts have no odds at all.
                Math.max(-1e9, verdict.score()),
                verdict.probability(),
                pair.said() == null ? "open" : pair.said().code(),
                verdict.reasons().stream()
                        .map(reason ->
                                new ReasonView(code(reason.evidence()), reason.weight(), reason.one(), reason.other()))
                        .toList());
    }

    private static Side side(ExaminedPair.Side side) {
        return Side.of(side.profile().link(), side.profile().version());
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
