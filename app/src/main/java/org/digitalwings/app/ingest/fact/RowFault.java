package org.digitalwings.app.ingest.fact;

import org.digitalwings.app.ingest.table.RowProblem;

/** Ends the statement of a row that cannot be written. It carries no stack trace, since files can have many wrong rows. */
public final class RowFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RowProblem problem;

    public RowFault(RowProblem problem) {
        super(problem.fault().name(), null, false, false);
        this.problem = problem;
    }

    /** What is wrong. */
    public RowProblem problem() {
        return problem;
    }
}
