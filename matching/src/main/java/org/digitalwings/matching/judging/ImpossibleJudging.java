package org.digitalwings.matching.judging;

import java.util.List;

/**
 * No assignment obeys the request.
 *
 * @param obstacles what stands in the way, at least one; each has to be mended
 */
public record ImpossibleJudging(List<Obstacle> obstacles) implements JudgingOutcome {

    public ImpossibleJudging {
        obstacles = List.copyOf(obstacles);
    }
}
