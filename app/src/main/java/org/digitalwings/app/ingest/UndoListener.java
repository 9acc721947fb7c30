package org.digitalwings.app.ingest;

import java.util.List;
import org.digitalwings.graph.batch.UndoConflict;

/** Is told how undoing goes, chunk by chunk, on the thread that does it. */
interface UndoListener extends Cancellation {

    /**
     * Another chunk was taken back.
     *
     * @param conflicts what of it stays
     * @param share of the chunks taken back, from 0 to 1
     */
    void undone(List<UndoConflict> conflicts, double share);
}
