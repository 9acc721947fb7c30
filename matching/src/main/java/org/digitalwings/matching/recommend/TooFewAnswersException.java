package org.digitalwings.matching.recommend;

/** There are too few answers to learn from. */
public final class TooFewAnswersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int answers;

    TooFewAnswersException(int answers) {
        super("%d answers are too few to learn from: at least %d of one side are needed, %d of them yes and %d no."
                .formatted(answers, AnswerLearner.LEAST, AnswerLearner.LEAST_ALIKE, AnswerLearner.LEAST_ALIKE));
        this.answers = answers;
    }

    /** How many there are. */
    public int answers() {
        return answers;
    }
}
