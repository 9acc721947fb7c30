package org.digitalwings.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.digitalwings.matching.recommend.Town.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.TieKind;
import org.junit.jupiter.api.Test;

class AnswerLearnerTests {

    @Test
    void tooFewAnswersTeachNothing() {
        AnswerLearner learner =
                new AnswerLearner(GraphRecommender.of(asked(60, project -> true).build()), TODAY);

        assertThatThrownBy(() -> learner.learn(part -> {}, () -> false))
                .isInstanceOf(TooFewAnswersException.class)
                .hasMessageContaining("120 answers");
    }

    @Test
    void learnsThatMostAreAccepted() throws InterruptedException {
        GraphRecommender recommender =
                GraphRecommender.of(asked(60, project -> project % 5 > 0).build());
        List<Double> progress = new ArrayList<>();

        AnswerLearner.Learned learned = new AnswerLearner(recommender, TODAY).learn(progress::add, () -> false);

        assertThat(learned.answers()).isEqualTo(60);
        assertThat(learned.weights().seekerBase()).isEqualTo(AnswerWeights.STANDARD.seekerBase());
        assertThat(learned.isBetter()).isTrue();
        assertThat(learned.learned().logLoss()).isLessThan(learned.current().logLoss());
        assertThat(learned.weights().candidateBase()).isGreaterThan(AnswerWeights.STANDARD.candidateBase());
        assertThat(progress).isSorted().hasSize(60).endsWith(1.0);
    }

    @Test
    void learnsHowMuchFormerAnswersTell() throws InterruptedException {
        GraphRecommender recommender =
                GraphRecommender.of(asked(60, project -> project % 3 == 0).build());

        AnswerWeights learned = new AnswerLearner(recommender, TODAY)
                .learn(part -> {}, () -> false)
                .weights();

        assertThat(learned.habit()).isGreaterThan(AnswerWeights.STANDARD.habit());
    }

    @Test
    void whatCameOfAnAnswerIsNotKnownWhenItIsForetold() {
        Town town = asked(60, project -> project % 5 > 0);
        List<AnswerLog.Answer> answers = AnswerLog.of(town.build(), TODAY, 1_000);
        GraphRecommender recommender = GraphRecommender.of(town.build());

        assertThat(answers).hasSize(120).extracting(AnswerLog.Answer::day).isSorted();
        assertThat(recommender.example(answers.getFirst()).habit()).isZero();
        assertThat(answers.stream()
                        .filter(answer -> answer.side() == Side.CANDIDATE)
                        .map(recommender::example)
                        .toList())
                .last()
                .satisfies(example -> assertThat(example.habit()).isPositive());
    }

    @Test
    void stopsWhenItIsCancelled() {
        AnswerLearner learner = new AnswerLearner(
                GraphRecommender.of(asked(60, project -> project % 5 > 0).build()), TODAY);

        assertThatThrownBy(() -> learner.learn(part -> {}, () -> true)).isInstanceOf(InterruptedException.class);
    }

    /** Projects that ask one of three investors each on days of their own, and are told yes or no the day after. */
    private static Town asked(int projects, IntPredicate accepts) {
        Town town = new Town().has(MemberKind.INVESTOR, "i0", "i1", "i2");
        for (int i = 0; i < projects; i++) {
            String project = "p" + i;
            String investor = "i" + i % 3;
            LocalDate day = TODAY.minusDays(200 - i);
            TieKind answer = accepts.test(i) ? TieKind.ACCEPTED : TieKind.DECLINED;
            town.has(MemberKind.PROJECT, project)
                    .says(project, "机器人")
                    .tie(project, TieKind.ASKED, investor, day, day.plusDays(1))
                    .tie(investor, answer, project, day.plusDays(1));
        }
        return town;
    }
}
