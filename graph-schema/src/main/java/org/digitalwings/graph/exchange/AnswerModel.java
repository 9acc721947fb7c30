package org.digitalwings.graph.exchange;

import java.time.Instant;
import java.util.List;

/**
 * What was learned of how members answer.
 *
 * @param weights the numbers, in the order in which whoever learned them has them
 * @param answers from how many answers
 * @param by the account that had it learned
 */
public record AnswerModel(List<Double> weights, int answers, Instant at, String by) {

    public AnswerModel {
        weights = List.copyOf(weights);
    }
}
