package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.deals.DealWeights;
import org.digitalwings.matching.deals.Precedent;
import org.digitalwings.matching.deals.Ranking;

/**
 * What an investor has done so far, by the model learned from dated deals: its chance ({@link Ranking#chance}), so that among the investors of a list
 * a better learned score is always a greater value. The value is shared out among the model's signals that speak for the investor, in proportion to
 * what each adds to the score; what speaks against it has made the value smaller.
 */
record TrackRecord() implements Signal {

    private static final int NAMED = 3;
    private static final int LOOKED_AT = 12;

    /** How much sooner to tell what concerns the seeker than what is true of the investor whoever asks. */
    private static final double GENERAL = 0.2;

    /** Whose parts are told in one sentence. */
    private enum Sentence {
        RECENT,
        TOGETHER,
        STAGE,
        ALIKE,
        NONE;

        static Sentence of(String signal) {
            return switch (signal) {
                case "recent-deals" -> RECENT;
                case "co-investors" -> TOGETHER;
                case "first-or-next" -> STAGE;
                case "openness", "single-deal" -> NONE;
                default -> ALIKE;
            };
        }
    }

    @Override
    public String code() {
        return "track-record";
    }

    @Override
    public Evidence measure(Pair pair) {
        Ranking ranking = pair.request().funding().orElseThrow();
        double chance = ranking.chance(pair.candidate());
        double[] added = ranking.contributions(pair.candidate());
        double all = Arrays.stream(added).filter(value -> value > 0).sum();
        if (all == 0) {
            return Evidence.of("prior", chance, Side.CANDIDATE, Optional::empty);
        }
        List<Evidence.Part> parts = new ArrayList<>();
        Map<Sentence, Double> bySentence = new EnumMap<>(Sentence.class);
        for (int signal = 0; signal < added.length; signal++) {
            if (added[signal] > 0) {
                String code = DealWeights.signals().get(signal);
                double value = chance * added[signal] / all;
                parts.add(new Evidence.Part(code, value, Side.CANDIDATE));
                bySentence.merge(Sentence.of(code), value, Double::sum);
            }
        }
        return new Evidence(parts, told(bySentence, chance, pair, ranking));
    }

    /** What concerns the seeker shares out the whole chance, what is true of the investor whoever asks a part of it. */
    private static List<Evidence.Told> told(
            Map<Sentence, Double> bySentence, double chance, Pair pair, Ranking ranking) {
        List<Sentence> concerning = List.of(Sentence.ALIKE, Sentence.TOGETHER, Sentence.STAGE);
        double all = concerning.stream()
                .mapToDouble(sentence -> bySentence.getOrDefault(sentence, 0.0))
                .sum();
        List<Evidence.Told> told = new ArrayList<>();
        for (Sentence sentence : concerning) {
            double value = bySentence.getOrDefault(sentence, 0.0);
            if (value > 0) {
                told.add(new Evidence.Told(chance * value / all, telling(sentence, pair, ranking)));
            }
        }
        told.add(new Evidence.Told(
                GENERAL * bySentence.getOrDefault(Sentence.RECENT, 0.0), telling(Sentence.RECENT, pair, ranking)));
        return told;
    }

    private static Supplier<Optional<Reason>> telling(Sentence sentence, Pair pair, Ranking ranking) {
        return switch (sentence) {
            case RECENT -> () -> recent(pair);
            case TOGETHER -> new CommonRounds(pair)::reason;
            case STAGE -> () -> stage(pair);
            case ALIKE -> () -> alike(pair, ranking);
            case NONE -> Optional::empty;
        };
    }

    private static Optional<Reason> recent(Pair pair) {
        int made = pair.past().roundsWithin(pair.candidate(), Direction.OUTGOING, 1);
        return made == 0
                ? Optional.empty()
                : Optional.of(new Reason(ReasonCode.RECENT_INVESTMENTS, List.of(String.valueOf(made)), List.of()));
    }

    private static Optional<Reason> stage(Pair pair) {
        int stage = pair.request().stage();
        return stage == Stages.NONE
                ? Optional.empty()
                : StageFit.reason(
                        ReasonCode.HISTORY_AT_STAGE,
                        stage,
                        pair.request().stages().companies(pair.candidate(), stage));
    }

    /** Arguments: the number of companies, the names of some, what they have in common with the round. */
    private static Optional<Reason> alike(Pair pair, Ranking ranking) {
        List<Precedent> precedents = ranking.precedents(pair.candidate(), LOOKED_AT);
        if (precedents.isEmpty()) {
            return Optional.empty();
        }
        Set<Precedent.Common> common = precedents.getFirst().common();
        List<Integer> companies = precedents.stream()
                .filter(precedent -> precedent.common().containsAll(common))
                .map(Precedent::company)
                .toList();
        String codes = common.stream()
                .sorted()
                .map(what -> what.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("、"));
        return Optional.of(new Reason(
                ReasonCode.ALIKE_DEALS,
                List.of(String.valueOf(companies.size()), pair.names(companies, NAMED), codes),
                List.of()));
    }
}
