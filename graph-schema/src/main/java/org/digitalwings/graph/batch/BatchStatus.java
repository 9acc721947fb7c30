package org.digitalwings.graph.batch;

import java.util.Locale;

/** Where an import stands. */
public enum BatchStatus {
    /** Chunks are being written. */
    RUNNING,
    /** It ended in the middle with its process; it can be resumed or undone. */
    INTERRUPTED,
    /** Somebody stopped it; it can be resumed or undone. */
    CANCELLED,
    /** It stopped at a wrong row or because the rest of the file cannot be read; it can be undone. */
    STOPPED,
    /** All rows were taken. */
    DONE,
    /** Chunks are being taken back. */
    UNDOING,
    /** All chunks were taken back. */
    UNDONE;

    /** Whether rows can be taken from where it stopped. */
    public boolean isResumable() {
        return this == INTERRUPTED || this == CANCELLED;
    }

    /** Whether what it wrote can be taken back. */
    public boolean isUndoable() {
        return this != RUNNING && this != UNDONE;
    }

    /** As the graph writes it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads what {@link #stored} made. */
    static BatchStatus of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
