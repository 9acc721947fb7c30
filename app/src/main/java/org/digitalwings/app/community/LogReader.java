package org.digitalwings.app.community;

import java.util.List;
import org.digitalwings.graph.change.Change;

/**
 * Something built from the graph that follows the change log. It keeps its own position with what it has built. Calls come
 * one after the other on a thread of its own, where it may wait for the database.
 */
public interface LogReader {

    /** What it is, for logs and health, such as {@code search index}. */
    String name();

    /** The number of the last change that what it has built stands for; 0 where it has nothing yet. */
    long position();

    /** Whether it has something to go on from. */
    default boolean isBuilt() {
        return position() > 0;
    }

    /**
     * Builds everything from the graph, which is at least at {@code position}. Called where it has nothing yet, or where its
     * own position is beyond the end of the log because the database was replaced by an older one.
     */
    void rebuild(long position);

    /** Takes up the changes behind its position, in order and without gaps, at least one. */
    void follow(List<Change> changes);
}
