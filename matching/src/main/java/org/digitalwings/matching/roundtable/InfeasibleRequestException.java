package org.digitalwings.matching.roundtable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * No plan can obey all rules of a request. The obstacles contradict each other, and mending any one of them as it says makes
 * the others possible; none can be left out of the list.
 */
public final class InfeasibleRequestException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Obstacle> obstacles;

    public InfeasibleRequestException(List<Obstacle> obstacles) {
        super("These rules contradict each other; mend any one: "
                + obstacles.stream().map(Obstacle::inWords).collect(Collectors.joining("; ")) + ".");
        this.obstacles = List.copyOf(obstacles);
    }

    /** The rules that contradict each other. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
