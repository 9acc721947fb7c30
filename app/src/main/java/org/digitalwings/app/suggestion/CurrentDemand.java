package org.digitalwings.app.suggestion;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.digitalwings.app.compute.RepeatedWork;
import org.digitalwings.graph.exchange.AnswerModel;
import org.digitalwings.graph.exchange.AnswerModels;
import org.digitalwings.graph.exchange.ShowingLog;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.recommend.AnswerWeights;
import org.digitalwings.matching.recommend.Showings;
import org.digitalwings.matching.recommend.Suggestion;
import org.springframework.stereotype.Component;

/**
 * How members answer, as far as it was learned, and how often they were shown in the last days. Both are read from the graph again and again, so that instances agree.
 * Today's showings count from tomorrow on: a list does not change while somebody pages through it. What was counted in the last seconds before a stop is lost.
 */
@Component
public final class CurrentDemand extends RepeatedWork {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int DAYS = 7;

    private final ShowingLog showings;
    private final AnswerModels models;
    private final Clock clock;
    private final Map<String, Integer> counted = new ConcurrentHashMap<>();
    private final Set<Shown> seen = ConcurrentHashMap.newKeySet();
    private volatile Map<String, Integer> lately = Map.of();
    private volatile AnswerWeights weights = AnswerWeights.STANDARD;
    private volatile LocalDate today;

    /** A member in a list of another's. */
    private record Shown(MemberId seeker, MemberId member) {}

    CurrentDemand(ShowingLog showings, AnswerModels models, Clock clock) {
        super("demand", PAUSE);
        this.showings = showings;
        this.models = models;
        this.clock = clock;
        this.today = day();
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The weights by which answers are foretold. */
    AnswerWeights weights() {
        return weights;
    }

    /** How often members were shown in the last seven days before today. */
    Showings showings() {
        Map<String, Integer> counts = lately;
        return member -> counts.getOrDefault(member.value(), 0);
    }

    /** Counts a list that a seeker sees; whom it saw today before counts once. */
    void shown(MemberId seeker, List<Suggestion> list) {
        for (Suggestion suggestion : list) {
            if (seen.add(new Shown(seeker, suggestion.member()))) {
                counted.merge(suggestion.member().value(), 1, Integer::sum);
            }
        }
    }

    /** Writes what was counted, and reads what others have written. */
    @Override
    protected void turn() {
        write();
        LocalDate now = day();
        if (!now.equals(today)) {
            today = now;
            seen.clear();
            showings.forgetBefore(now.minusDays(DAYS));
        }
        read();
    }

    private void write() {
        Map<String, Integer> counts = Map.copyOf(counted);
        if (!counts.isEmpty()) {
            showings.add(today, counts);
            counts.forEach((member, count) ->
                    counted.computeIfPresent(member, (id, now) -> now.equals(count) ? null : now - count));
        }
    }

    /** Reads the model in use and the showings again. */
    void read() {
        lately = showings.between(today.minusDays(DAYS), today);
        weights = models.find().map(CurrentDemand::weights).orElse(AnswerWeights.STANDARD);
    }

    private static AnswerWeights weights(AnswerModel model) {
        return AnswerWeights.of(model.weights());
    }
}
