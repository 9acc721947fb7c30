package org.digitalwings.app.ingest;

/** Whether somebody wants a long work to end. */
interface Cancellation {

    /** Whether it should end after this chunk. */
    boolean isCancelled();
}
