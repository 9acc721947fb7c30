package org.digitalwings.matching.recommend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.digitalwings.matching.recommend.AnswerLog.Answer;

/**
 * Learns how members answer from the answers that they gave ({@link AnswerWeights}): logistic regression with the standard weights as its prior, so that few answers
 * change little. What is learned from the earlier three quarters is compared with the weights in use on the last quarter.
 */
public final class AnswerLearner {

    /** Fewer answers of a side than this teach nothing of it. */
    public static final int LEAST = 40;

    /** Nor do fewer of yes, or of no: who only ever saves would seem to like everybody. */
    public static final int LEAST_ALIKE = 10;

    private static final int MOST = 20_000;
    private static final double EARLIER = 0.75;

    /** How far the prior lets the weights stray. */
    private static final double[] SEEKER_DEVIATIONS = {1.5, 2};

    private static final double[] CANDIDATE_DEVIATIONS = {1.5, 2, 0.5, 0.3};

    private final GraphRecommender recommender;
    private final LocalDate asOf;

    /** A learner of the answers known to a recommender on a day. */
    public AnswerLearner(GraphRecommender recommender, LocalDate asOf) {
        this.recommender = recommender;
        this.asOf = asOf;
    }

    /**
     * What was learned, and how it compares on the last quarter of the answers.
     *
     * @param weights learned from all answers
     * @param answers how many there are
     * @param current how the weights in use foretell the last quarter
     * @param learned how weights learned from the others foretell it
     */
    public record Learned(AnswerWeights weights, int answers, Calibration current, Calibration learned) {

        /** Whether it foretells better, by the logarithmic loss. */
        public boolean isBetter() {
            return learned.logLoss() < current.logLoss();
        }
    }

    /**
     * Learns; the caller's thread does the work.
     *
     * @param progress is told what part is done, from 0 to 1
     * @param cancelled is asked often; once it answers true, an {@link InterruptedException} ends the work
     * @throws TooFewAnswersException where neither side has {@value #LEAST}, of which {@value #LEAST_ALIKE} are yes and as many no
     */
    public Learned learn(DoubleConsumer progress, BooleanSupplier cancelled) throws InterruptedException {
        List<Answer> all = AnswerLog.of(recommender.community(), asOf, MOST);
        Set<Side> telling = EnumSet.allOf(Side.class);
        telling.removeIf(side -> !teaches(side, all));
        if (telling.isEmpty()) {
            throw new TooFewAnswersException(all.size());
        }
        List<AnswerExample> examples = examples(
                all.stream().filter(answer -> telling.contains(answer.side())).toList(), progress, cancelled);
        int cut = (int) Math.round(EARLIER * examples.size());
        List<AnswerExample> later = examples.subList(cut, examples.size());
        return new Learned(
                fit(examples),
                examples.size(),
                calibration(recommender.answerWeights(), later),
                calibration(fit(examples.subList(0, cut)), later));
    }

    private static boolean teaches(Side side, List<Answer> answers) {
        long yes = count(side, true, answers);
        long no = count(side, false, answers);
        return yes + no >= LEAST && Math.min(yes, no) >= LEAST_ALIKE;
    }

    private static long count(Side side, boolean yes, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.side() == side && answer.yes() == yes)
                .count();
    }

    private List<AnswerExample> examples(List<Answer> answers, DoubleConsumer progress, BooleanSupplier cancelled)
            throws InterruptedException {
        List<AnswerExample> examples = new ArrayList<>();
        for (Answer answer : answers) {
            if (cancelled.getAsBoolean()) {
                throw new InterruptedException("Learning from answers was cancelled.");
            }
            examples.add(recommender.example(answer));
            progress.accept(examples.size() / (double) answers.size());
        }
        return examples;
    }

    private AnswerWeights fit(List<AnswerExample> examples) {
        double[] seeker = fit(Side.SEEKER, examples, SEEKER_DEVIATIONS);
        double[] candidate = fit(Side.CANDIDATE, examples, CANDIDATE_DEVIATIONS);
        return new AnswerWeights(seeker[0], seeker[1], candidate[0], candidate[1], candidate[2], candidate[3]);
    }

    /** A side of which nothing is known keeps its weights. */
    private double[] fit(Side side, List<AnswerExample> examples, double[] deviations) {
        List<AnswerExample> own = of(side, examples);
        return own.isEmpty()
                ? coefficients(recommender.answerWeights(), side)
                : LogisticFit.of(own, coefficients(AnswerWeights.STANDARD, side), deviations);
    }

    private static List<AnswerExample> of(Side side, List<AnswerExample> examples) {
        return examples.stream().filter(example -> example.side() == side).toList();
    }

    private static double[] coefficients(AnswerWeights weights, Side side) {
        return side == Side.SEEKER
                ? new double[] {weights.seekerBase(), weights.seekerFit()}
                : new double[] {weights.candidateBase(), weights.candidateFit(), weights.habit(), weights.load()};
    }

    private static Calibration calibration(AnswerWeights weights, List<AnswerExample> examples) {
        return Calibration.of(Stream.of(Side.SEEKER, Side.CANDIDATE)
                .flatMap(side -> of(side, examples).stream()
                        .map(example -> new Calibration.Foretold(
                                example.probability(coefficients(weights, side)), example.yes())))
                .toList());
    }
}
