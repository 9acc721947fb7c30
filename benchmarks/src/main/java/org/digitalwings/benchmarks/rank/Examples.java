package org.digitalwings.benchmarks.rank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.deals.DealWeights;
import org.digitalwings.matching.deals.Deals;
import org.digitalwings.matching.deals.Ranking;

/**
 * Questions with known answers from a pack's own past: it is cut at {@value #PERIODS} days, {@value #DAYS} apart. Of each following
 * period, the first round of every company is a question, and its investors that had invested before, but not in the company, are the
 * answer; what is measured is what was known on the day of the cut.
 *
 * <p>Of the other investors, the {@value #NEAR} that a rough guess puts first are kept, and {@value #FAR} random ones for all the rest.
 */
final class Examples {

    private static final int PERIODS = 6;
    private static final int DAYS = 183;
    private static final int MOST = 1500;
    private static final int NEAR = 200;
    private static final int FAR = 100;

    private final InvestmentPack pack;
    private final Community community;

    Examples(InvestmentPack pack) {
        this.pack = pack;
        this.community = pack.community();
    }

    /** Only what is dated before a day is looked at, be it asked for or known. */
    List<Example> before(LocalDate end) {
        List<Example> examples = new ArrayList<>();
        for (int period = PERIODS; period > 0; period--) {
            LocalDate cut = end.minusDays((long) period * DAYS);
            examples.addAll(period(cut, cut.plusDays(DAYS), period));
        }
        return examples;
    }

    private List<Example> period(LocalDate cut, LocalDate end, int seed) {
        Deals deals = Deals.asOf(community, cut.minusDays(1));
        if (deals.size() == 0) {
            return List.of();
        }
        List<Question> questions = new ArrayList<>(questions(cut, end));
        Collections.shuffle(questions, new Random(seed));
        return questions.stream()
                .limit(MOST)
                .sorted(Comparator.comparing(Question::company))
                .parallel()
                .map(question -> example(deals, question, cut))
                .toList();
    }

    /** A round, and who invested in it. */
    private record Question(MemberId company, LocalDate date, Set<MemberId> investors) {}

    private List<Question> questions(LocalDate cut, LocalDate end) {
        Set<MemberId> known = new HashSet<>();
        Set<List<MemberId>> pairs = new HashSet<>();
        Map<MemberId, Map<LocalDate, Set<MemberId>>> rounds = new HashMap<>();
        for (Tie deal : pack.investments()) {
            LocalDate date = Objects.requireNonNull(deal.since());
            if (date.isBefore(cut)) {
                known.add(deal.from());
                pairs.add(List.of(deal.from(), deal.to()));
            } else if (date.isBefore(end)) {
                rounds.computeIfAbsent(deal.to(), c -> new HashMap<>())
                        .computeIfAbsent(date, d -> new HashSet<>())
                        .add(deal.from());
            }
        }
        List<Question> questions = new ArrayList<>();
        rounds.forEach((company, dates) -> dates.entrySet().stream()
                .map(entry -> new Question(company, entry.getKey(), entry.getValue()))
                .peek(question -> question.investors()
                        .removeIf(investor -> !known.contains(investor) || pairs.contains(List.of(investor, company))))
                .filter(question -> !question.investors().isEmpty())
                .min(Comparator.comparing(Question::date))
                .ifPresent(questions::add));
        questions.sort(Comparator.comparing(Question::company));
        return questions;
    }

    private Example example(Deals deals, Question question, LocalDate cut) {
        var query = new InvestmentPack.Query(
                question.company().value(),
                question.company(),
                question.date(),
                pack.round(question.company(), question.date()));
        Ranking ranking =
                deals.rank(community, LearnedMethod.sought(community, query), cut.minusDays(1), Guess.WEIGHTS);
        int[] answers = question.investors().stream()
                .mapToInt(investor -> ranking.find(community.indexOf(investor)))
                .sorted()
                .toArray();
        int[] order = ranking.best(ranking.size());
        Set<Integer> kept = new TreeSet<>();
        Arrays.stream(order).limit(NEAR).forEach(kept::add);
        Arrays.stream(answers).forEach(kept::add);
        int[] rest = Arrays.stream(order).filter(at -> !kept.contains(at)).toArray();
        int[] far = new Random(question.company().hashCode())
                .ints(0, Math.max(1, rest.length))
                .distinct()
                .limit(Math.min(FAR, rest.length))
                .map(at -> rest[at])
                .toArray();
        return Example.of(ranking, answers, kept.stream().mapToInt(at -> at).toArray(), far, rest.length);
    }

    /** By which the candidates are chosen, nothing else: popularity and a little of everything. */
    private static final class Guess {

        private static final DealWeights WEIGHTS = weights();

        private static DealWeights weights() {
            List<String> signals = DealWeights.signals();
            double[] weights = IntStream.range(0, signals.size())
                    .mapToDouble(at -> switch (signals.get(at)) {
                        case "recent-deals", "openness" -> 1;
                        case "single-deal" -> -0.5;
                        default -> 0.3;
                    })
                    .toArray();
            return DealWeights.of(weights, weights);
        }
    }
}
