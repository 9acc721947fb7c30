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
    /** Somebody ended its trial before the end of the file; it can be started. */
    PREVIEW_CANCELLED,
    /** It cannot be imported at all. */
    REFUSED,
    RUNNING,
    INTERRUPTED,
    CANCELLED,
    STOPPED,
    DONE,
    UNDOING,
    /** Undoing ended in the middle; it can go on. */
    PARTLY_UNDONE,
    UNDONE;

    static ImportState of(BatchStatus status) {
        return switch (status) {
            case RUNNING -> RUNNING;
            case INTERRUPTED -> INTERRUPTED;
            case CANCELLED -> CANCELLED;
            case STOPPED -> STOPPED;
            case DONE -> DONE;
            // Who undoes it in this process says so itself.
            case UNDOING -> PARTLY_UNDONE;
            case UNDONE -> UNDONE;
        };
    }

    /** Whether something is being done now or is waiting to be. */
    public boolean isBusy() {
        return this == QUEUED || this == PREVIEWING || this == RUNNING || this == UNDOING;
    }

    /** Whether nothing of it has been written yet. */
    public boolean isTrial() {
        return switch (this) {
            case QUEUED, PREVIEWING, PREVIEWED, PREVIEW_CANCELLED, REFUSED -> true;
            case RUNNING, INTERRUPTED, CANCELLED, STOPPED, DONE, UNDOING, PARTLY_UNDONE, UNDONE -> false;
        };
    }

    /** Whether rows can be taken, from the first or from where it stopped. */
    public boolean isStartable() {
        return this == PREVIEWED || this == PREVIEW_CANCELLED || isResumable();
    }

    /** Whether it can go on from where it stopped. */
    public boolean isResumable() {
        return this == INTERRUPTED || this == CANCELLED;
    }

    /** Whether what it wrote can be taken back. */
    public boolean isUndoable() {
        return this == INTERRUPTED || this == CANCELLED || this == STOPPED || this == DONE || this == PARTLY_UNDONE;
    }

    /** Whether the uploaded file is of no more use: what was written is undone without it. */
    boolean isPastItsFile() {
        return this == STOPPED || this == DONE || this == PARTLY_UNDONE || this == UNDONE;
    }

    /** Whether it can be thrown away as if it had never been uploaded. */
    public boolean isDiscardable() {
        return isTrial() && !isBusy();
    }

    /** The key of its name in the message bundle. */
    public String key() {
        return "ingest.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
