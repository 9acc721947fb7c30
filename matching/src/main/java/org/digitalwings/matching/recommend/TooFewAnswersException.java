package org.digitalwings.matching.recommend;

/** There are too few answers to learn from. */
public final class TooFewAnswersException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int answers;

    TooFewAnswersException(int answers) {
        super("%d answers to suggestions and requests are too few to learn from: at least %d are needed."
                .formatted(answers, AnswerLearner.LEAST));
        this.answers = answers;
    }

    /** How many there are. */
    public int answers() {
        return answers;
    }
}
