package org.digitalwings.app.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.digitalwings.app.account.Role;
import org.digitalwings.app.account.Viewer;
import org.digitalwings.app.compute.Compute;
import org.digitalwings.app.compute.Waiting;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.exchange.AnswerModel;
import org.digitalwings.graph.exchange.AnswerModels;
import org.digitalwings.matching.recommend.AnswerLearner;
import org.digitalwings.matching.recommend.AnswerLearner.Learned;
import org.digitalwings.matching.recommend.TooFewAnswersException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has the community's answers learned from, for managers: one run at a time, in the background. */
@Component
public final class AnswerLearning {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerLearning.class);

    private final CurrentRecommender recommender;
    private final CurrentDemand demand;
    private final AnswerModels models;
    private final Compute compute;
    private final Clock clock;
    private final AtomicReference<Run> run = new AtomicReference<>(new Idle());

    AnswerLearning(
            CurrentRecommender recommender, CurrentDemand demand, AnswerModels models, Compute compute, Clock clock) {
        this.recommender = recommender;
        this.demand = demand;
        this.models = models;
        this.compute = compute;
        this.clock = clock;
    }

    /** How far the last run is. */
    public sealed interface Run {

        /** The code of the state, such as {@code too-few}. */
        default String state() {
            return switch (this) {
                case Idle idle -> "idle";
                case Running running -> "running";
                case Cancelled cancelled -> "cancelled";
                case TooFew few -> "too-few";
                case Failed failed -> "failed";
                case Done done -> done.learned().isBetter() ? "taken" : "kept";
            };
        }
    }

    /** None since the start. */
    public record Idle() implements Run {}

    /** It goes on; it ends soon after {@code stopping} is set. */
    public static final class Running implements Run {

        private volatile double share;
        private volatile boolean stopping;

        Running() {}

        /** The part that is done, 0 to 1. */
        public double share() {
            return share;
        }
    }

    /** Somebody stopped it; nothing changed. */
    public record Cancelled() implements Run {}

    /** There are too few answers; nothing changed. */
    public record TooFew(int answers, int least) implements Run {}

    /** It broke off; nothing changed, and the log says why. */
    public record Failed() implements Run {}

    /** What was learned is in use where it foretells better. */
    public record Done(Learned learned) implements Run {}

    /**
     * How things stand.
     *
     * @param model what is in use; empty while nothing was learned
     */
    public record Standing(Run run, Optional<AnswerModel> model) {}

    public Mono<Standing> standing(Viewer viewer) {
        viewer.require(Role.MANAGER);
        return Waiting.on(() -> new Standing(run.get(), models.find()));
    }

    /** Starts a run and does not wait for it; a {@link Problem} of kind CONFLICT where one goes on. */
    public Mono<Void> start(Viewer viewer) {
        viewer.require(Role.MANAGER);
        return Mono.fromRunnable(() -> {
            Running running = new Running();
            Run before = run.getAndUpdate(now -> now instanceof Running ? now : running);
            if (before instanceof Running) {
                throw Problem.of(
                        ProblemKind.CONFLICT,
                        "suggestion.problem.learning",
                        "Answers are being learned from already: wait, or stop it.");
            }
            compute.run(() -> learn(running, viewer.accountId()))
                    .onErrorResume(broken -> {
                        LOG.warn("Learning from answers broke off.", broken);
                        return Mono.just(new Failed());
                    })
                    .subscribe(run::set);
        });
    }

    private Run learn(Running running, String account) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            Learned learned = new AnswerLearner(recommender.upToDate(), today)
                    .learn(share -> running.share = share, () -> running.stopping);
            if (learned.isBetter()) {
                models.keep(new AnswerModel(learned.weights().values(), learned.answers(), clock.instant(), account));
                demand.read();
            }
            return new Done(learned);
        } catch (TooFewAnswersException few) {
            return new TooFew(few.answers(), AnswerLearner.LEAST);
        } catch (InterruptedException stopped) {
            return new Cancelled();
        }
    }

    /** Stops the run that goes on, if any. */
    public void cancel(Viewer viewer) {
        viewer.require(Role.MANAGER);
        if (run.get() instanceof Running running) {
            running.stopping = true;
        }
    }

    /** Forgets what was learned: the standard weights are in use again. */
    public Mono<Void> forget(Viewer viewer) {
        viewer.require(Role.MANAGER);
        return Waiting.on(() -> {
                    models.forget();
                    demand.read();
                    run.updateAndGet(now -> now instanceof Running ? now : new Idle());
                    return true;
                })
                .then();
    }
}
