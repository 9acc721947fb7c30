package org.digitalwings.benchmarks.season;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.digitalwings.benchmarks.season.GeneratedSeason.Party;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.CommunityBuilder;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.community.TieKind;
import org.digitalwings.matching.recommend.AnswerLearner;
import org.digitalwings.matching.recommend.AnswerWeights;
import org.digitalwings.matching.recommend.GraphRecommender;
import org.digitalwings.matching.recommend.Showings;
import org.digitalwings.matching.recommend.Suggestion;
import org.digitalwings.matching.recommend.Wish;

/**
 * Ten weeks. Each day one project in fourteen looks at the first ten investors that the product suggests, the upper ones rather than the lower ones, passes some and
 * asks one at most; an investor answers a request every second day, the oldest first. From the third week on the product learns from the answers each week; what
 * is measured is measured in the last five weeks.
 */
final class Season {

    static final int DAYS = 70;

    private static final int WEEK = 7;
    private static final int FIRST_LEARNED = 14;
    private static final int LIST = 10;
    private static final int DAYS_BETWEEN_LOOKS = 14;
    private static final int DAYS_BETWEEN_ANSWERS = 2;
    private static final double PASSES = 0.3;

    private final GeneratedSeason generated;
    private final Truth truth;
    private final SplittableRandom random;
    private final boolean loadControl;
    private final Map<MemberId, Party> investors;
    private final List<Tie> ties = new ArrayList<>();
    private final Map<MemberId, Deque<Request>> waiting = new HashMap<>();
    private final Deque<Map<MemberId, Integer>> shown = new ArrayDeque<>();
    private final SeasonTally tally;
    private AnswerWeights weights;

    private record Request(Party project, LocalDate asked, Suggestion suggestion, int day) {}

    Season(GeneratedSeason generated, long seed, boolean loadControl) {
        this.generated = generated;
        this.truth = new Truth(seed);
        this.random = new SplittableRandom(seed);
        this.loadControl = loadControl;
        this.investors = generated.investors().stream().collect(Collectors.toMap(Party::id, Function.identity()));
        this.ties.addAll(generated.history());
        this.weights = asControlled(AnswerWeights.STANDARD);
        this.tally = new SeasonTally(generated.investors());
        generated.investors().forEach(investor -> waiting.put(investor.id(), new ArrayDeque<>()));
    }

    private AnswerWeights asControlled(AnswerWeights some) {
        return loadControl
                ? some
                : new AnswerWeights(
                        some.seekerBase(),
                        some.seekerFit(),
                        some.candidateBase(),
                        some.candidateFit(),
                        some.habit(),
                        0);
    }

    SeasonTally run() throws InterruptedException {
        for (int day = 0; day < DAYS; day++) {
            LocalDate today = GeneratedSeason.OPENING.plusDays(day);
            GraphRecommender recommender = recommender(day);
            if (day >= FIRST_LEARNED && day % WEEK == 0) {
                AnswerLearner.Learned learned = new AnswerLearner(recommender, today).learn(part -> {}, () -> false);
                tally.learned(learned);
                weights = learned.isBetter() ? asControlled(learned.weights()) : weights;
                recommender = recommender.with(weights, showings());
            }
            shown.addLast(new HashMap<>());
            for (Party project : generated.projects()) {
                if (random.nextInt(DAYS_BETWEEN_LOOKS) == 0) {
                    look(project, recommender, today, day);
                }
            }
            for (Party investor : generated.investors()) {
                if (random.nextInt(DAYS_BETWEEN_ANSWERS) == 0) {
                    answer(investor, today, day);
                }
            }
            if (shown.size() > WEEK) {
                shown.removeFirst();
            }
        }
        waiting.values().forEach(requests -> tally.unanswered(requests.size()));
        return tally;
    }

    private GraphRecommender recommender(int day) {
        CommunityBuilder builder = Community.builder();
        generated.members().forEach(builder::add);
        ties.forEach(builder::add);
        waiting.forEach((investor, requests) -> requests.forEach(request ->
                builder.add(new Tie(request.project().id(), TieKind.ASKED, investor, request.asked(), null, 1))));
        return GraphRecommender.of(builder.build(day)).with(weights, showings());
    }

    /** How often each was shown in the days before this one. */
    private Showings showings() {
        if (!loadControl) {
            return Showings.NONE;
        }
        Map<MemberId, Integer> sums = new HashMap<>();
        shown.forEach(day -> day.forEach((member, count) -> sums.merge(member, count, Integer::sum)));
        return member -> sums.getOrDefault(member, 0);
    }

    private void look(Party project, GraphRecommender recommender, LocalDate today, int day) {
        Wish wish = Wish.forKinds(Set.of(MemberKind.INVESTOR), today.minusDays(1));
        List<Suggestion> list = recommender.suggest(project.id(), wish, LIST);
        boolean asked = false;
        for (int rank = 0; rank < list.size(); rank++) {
            Suggestion suggestion = list.get(rank);
            shown.getLast().merge(suggestion.member(), 1, Integer::sum);
            tally.shown(day, suggestion.member());
            boolean looksAt = random.nextDouble() < 1 / (Math.log(rank + 2) / Math.log(2));
            asked |= looksAt && !asked && decide(project, suggestion, today, day);
        }
    }

    private boolean decide(Party project, Suggestion suggestion, LocalDate today, int day) {
        Party investor = Objects.requireNonNull(investors.get(suggestion.member()));
        boolean asks = random.nextDouble() < truth.asks(project, investor);
        boolean passes = !asks && random.nextDouble() < PASSES;
        if (asks || passes) {
            tally.seekerAnswered(day, suggestion.chances().seeker(), asks);
        }
        if (asks) {
            waitingFor(investor).addLast(new Request(project, today, suggestion, day));
        } else if (passes) {
            ties.add(new Tie(project.id(), TieKind.PASSED, investor.id(), today, null, 1));
        }
        return asks;
    }

    private Deque<Request> waitingFor(Party investor) {
        return Objects.requireNonNull(waiting.get(investor.id()));
    }

    private void answer(Party investor, LocalDate today, int day) {
        Deque<Request> requests = waitingFor(investor);
        Request request = requests.pollFirst();
        if (request == null) {
            return;
        }
        Party project = request.project();
        boolean yes = random.nextDouble() < truth.accepts(investor, project, requests.size());
        tally.candidateAnswered(request.day(), request.suggestion().chances(), yes, day - request.day());
        ties.add(new Tie(project.id(), TieKind.ASKED, investor.id(), request.asked(), today, 1));
        ties.add(new Tie(investor.id(), yes ? TieKind.ACCEPTED : TieKind.DECLINED, project.id(), today, null, 1));
    }
}
