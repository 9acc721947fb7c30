package org.digitalwings.matching.recommend;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words: the square root of the cosine of the two texts, or the likeness of the texts of one side's history to the other's
 * ({@link Taste}). The wish's words count double.
 */
record TextFit() implements Signal {

    private static final int NAMED = 3;

    @Override
    public String code() {
        return "text-fit";
    }

    @Override
    public Evidence measure(Pair pair) {
        double own = Math.sqrt(pair.likeness(Space.TEXT));
        Pair.Tastes tastes = pair.tastes(Space.TEXT);
        return Evidence.either("own", own, "history", tastes.share(), reason(pair, tastes));
    }

    private static Optional<Reason> reason(Pair pair, Pair.Tastes tastes) {
        List<String> shared = shared(pair, ProfileReader.text(pair.member()));
        if (!shared.isEmpty()) {
            return Optional.of(new Reason(ReasonCode.SHARED_WORDS, List.of(String.join("、", shared)), List.of()));
        }
        boolean candidates = tastes.candidates().share() >= tastes.seekers().share();
        List<Integer> alike = (candidates ? tastes.candidates() : tastes.seekers()).alike();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        ReasonCode code = candidates ? ReasonCode.HISTORY_OF_SIMILAR : ReasonCode.FITS_HISTORY_OF_SIMILAR;
        return Optional.of(new Reason(code, List.of(pair.names(alike, 1)), List.of()));
    }

    /** The longest stretches of a text whose words the seeker has too, those of the rarest words first. */
    private static List<String> shared(Pair pair, String text) {
        Map<String, Double> stretches = new LinkedHashMap<>();
        int start = -1;
        int end = -1;
        double weight = 0;
        for (Words.Word word : Words.of(text)) {
            int term = pair.index().lexicon().find(Space.TEXT, word.folded());
            if (term == Lexicon.UNKNOWN || !pair.request().profile().profile().has(term)) {
                continue;
            }
            if (start >= 0 && word.start() >= end) {
                stretches.merge(text.substring(start, end), weight, Math::max);
                start = -1;
                weight = 0;
            }
            start = start < 0 ? word.start() : start;
            end = word.end();
            weight += pair.index().idf(term);
        }
        if (start >= 0) {
            stretches.merge(text.substring(start, end), weight, Math::max);
        }
        return stretches.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(NAMED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
