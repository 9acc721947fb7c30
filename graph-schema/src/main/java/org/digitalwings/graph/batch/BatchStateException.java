package org.digitalwings.graph.batch;

/** An import is not in the state that a step needs, for example because another process goes on with it. */
public final class BatchStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BatchStateException(String id, String needed) {
        super("Import %s %s: read its state again and decide then.".formatted(id, needed));
    }
}
