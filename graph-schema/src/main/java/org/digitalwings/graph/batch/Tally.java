package org.digitalwings.graph.batch;

import java.util.List;

/** How many rows came to what. */
public record Tally(long created, long changed, long unchanged, long wrong) {

    /** No rows. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** Counts the rows of a chunk. */
    public static Tally of(List<RowOutcome> outcomes, long wrong) {
        return new Tally(
                count(outcomes, RowOutcome.Kind.CREATED),
                count(outcomes, RowOutcome.Kind.CHANGED),
                count(outcomes, RowOutcome.Kind.UNCHANGED),
                wrong);
    }

    private static long count(List<RowOutcome> outcomes, RowOutcome.Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }

    /** Both together. */
    public Tally plus(Tally more) {
        return new Tally(
                created + more.created, changed + more.changed, unchanged + more.unchanged, wrong + more.wrong);
    }

    /** All rows. */
    public long rows() {
        return created + changed + unchanged + wrong;
    }
}
