package org.digitalwings.app.ingest;

import java.util.Locale;
import org.digitalwings.graph.batch.BatchStatus;

/** Where an uploaded file stands. */
public enum ImportState {
    /** It waits for its turn. */
    QUEUED,
    /** It is read on trial; nothing is written. */
    PREVIEWING,
    /** It was read on trial and can be started. */
    PREVIEWED,
    /** It cannot be imported at all. */
    REFUSED,
    RUNNING,
    INTERRUPTED,
    CANCELLED,
    STOPPED,
    DONE,
    UNDOING,
    UNDONE;

    static ImportState of(BatchStatus status) {
        return switch (status) {
            case RUNNING -> RUNNING;
            case INTERRUPTED -> INTERRUPTED;
            case CANCELLED -> CANCELLED;
            case STOPPED -> STOPPED;
            case DONE -> DONE;
            case UNDOING -> UNDOING;
            case UNDONE -> UNDONE;
        };
    }

    /** Whether something is being done now or is waiting to be. */
    public boolean isBusy() {
        return this == QUEUED || this == PREVIEWING || this == RUNNING || this == UNDOING;
    }

    /** Whether nothing of it has been written yet. */
    public boolean isTrial() {
        return this == QUEUED || this == PREVIEWING || this == PREVIEWED || this == REFUSED;
    }

    /** Whether rows can be taken, from the first or from where it stopped. */
    public boolean isStartable() {
        return this == PREVIEWED || isResumable();
    }

    /** Whether it can go on from where it stopped. */
    public boolean isResumable() {
        return this == INTERRUPTED || this == CANCELLED;
    }

    /** Whether what it wrote can be taken back. */
    public boolean isUndoable() {
        return this == INTERRUPTED || this == CANCELLED || this == STOPPED || this == DONE;
    }

    /** The key of its name in the message bundle. */
    public String key() {
        return "ingest.state." + name().toLowerCase(Locale.ROOT);
    }
}
