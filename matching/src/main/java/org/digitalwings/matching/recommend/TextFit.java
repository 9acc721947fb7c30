package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Optional;

/**
 * Words: the square root of the cosine of the two texts, or the likeness of the texts of one side's history to the other's
 * ({@link Taste}). The wish's words count double.
 */
record TextFit(boolean byHistory) implements Signal {

    TextFit() {
        this(true);
    }

    private static final int NAMED = 3;

    /** From this cosine on, a member of a history is called similar. */
    private static final double SIMILAR = 0.3;

    @Override
    public String code() {
        return "text-fit";
    }

    @Override
    public Evidence measure(Pair pair) {
        double own = Math.sqrt(pair.likeness(Space.TEXT));
        Pair.Tastes tastes = byHistory ? pair.tastes(Space.TEXT) : Pair.Tastes.NONE;
        return Evidence.either(new Evidence.Part("own", own, Side.BOTH), tastes.part(), () -> reason(pair, tastes));
    }

    private static Optional<Reason> reason(Pair pair, Pair.Tastes tastes) {
        List<String> shared =
                SharedWords.of(pair.index(), pair.request().focus(), ProfileReader.text(pair.member()), NAMED);
        if (!shared.isEmpty()) {
            return Optional.of(new Reason(ReasonCode.SHARED_WORDS, List.of(String.join("、", shared)), List.of()));
        }
        Precedents precedents = Precedents.clearer(pair, tastes);
        return precedents.reason(
                ReasonCode.HISTORY_OF_SIMILAR,
                ReasonCode.FITS_HISTORY_OF_SIMILAR,
                Space.TEXT,
                member -> precedents.likeness(Space.TEXT, member) >= SIMILAR,
                List.of());
    }
}
