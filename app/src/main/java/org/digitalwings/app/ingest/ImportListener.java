package org.digitalwings.app.ingest;

import java.util.List;
import java.util.Set;
import org.digitalwings.app.ingest.table.RowProblem;
import org.digitalwings.graph.batch.RowOutcome;
import org.digitalwings.graph.batch.Tally;

/** Is told how an import or preview goes, chunk by chunk, on the thread that runs it. */
interface ImportListener extends Cancellation {

    /**
     * Another chunk is through.
     *
     * @param outcomes what its good rows came to
     * @param problems what is wrong with the others
     */
    void chunk(List<RowOutcome> outcomes, List<RowProblem> problems);

    /**
     * How far it is.
     *
     * @param share of the file, from 0 to 1, below 0 where that cannot be told
     * @param unknownColumns headers that mean nothing
     */
    void progress(long position, Tally tally, double share, Set<String> unknownColumns);
}
