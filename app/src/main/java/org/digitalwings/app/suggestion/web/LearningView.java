package org.digitalwings.app.suggestion.web;

import java.time.Instant;
import org.digitalwings.app.suggestion.AnswerLearning;
import org.digitalwings.graph.exchange.AnswerModel;
import org.digitalwings.matching.recommend.AnswerLearner;
import org.digitalwings.matching.recommend.Calibration;
import org.jspecify.annotations.Nullable;

/**
 * How learning stands, as pages and programs show it.
 *
 * @param state {@code idle}, {@code running}, {@code cancelled}, {@code too-few}, {@code failed}, {@code taken} or {@code kept}
 * @param share the part of a running run that is done, 0 to 1
 * @param answers of the last run, 0 where there is none to tell
 * @param least fewer answers than this teach nothing
 * @param current how what was in use foretold the latest quarter of the answers, null where nothing was compared
 * @param learned how what was learned from the others foretold it, null likewise
 * @param model what is in use, null where nothing was learned
 */
record LearningView(
        String state,
        double share,
        int answers,
        int least,
        @Nullable Calibration current,
        @Nullable Calibration learned,
        @Nullable ModelView model) {

    /** A model in use. */
    record ModelView(int answers, Instant at) {}

    static LearningView of(AnswerLearning.Standing standing) {
        AnswerLearning.Run run = standing.run();
        ModelView model = standing.model().map(LearningView::view).orElse(null);
        double share = run instanceof AnswerLearning.Running running ? running.share() : 0;
        return switch (run) {
            case AnswerLearning.Done done -> compared(run, done.learned(), model);
            case AnswerLearning.TooFew few ->
                new LearningView(run.state(), 0, few.answers(), few.least(), null, null, model);
            case AnswerLearning.Idle idle -> plain(run, share, model);
            case AnswerLearning.Running running -> plain(run, share, model);
            case AnswerLearning.Cancelled cancelled -> plain(run, share, model);
            case AnswerLearning.Failed failed -> plain(run, share, model);
        };
    }

    private static LearningView compared(
            AnswerLearning.Run run, AnswerLearner.Learned learned, @Nullable ModelView model) {
        return new LearningView(
                run.state(), 1, learned.answers(), AnswerLearner.LEAST, learned.current(), learned.learned(), model);
    }

    private static LearningView plain(AnswerLearning.Run run, double share, @Nullable ModelView model) {
        return new LearningView(run.state(), share, 0, AnswerLearner.LEAST, null, null, model);
    }

    private static ModelView view(AnswerModel model) {
        return new ModelView(model.answers(), model.at());
    }

    /** Whether a run goes on; for templates. */
    public boolean running() {
        return state.equals("running");
    }
}
