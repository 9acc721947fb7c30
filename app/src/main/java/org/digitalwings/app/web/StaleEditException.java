package org.digitalwings.app.web;

/** An edit is based on a version that is no longer the present one. */
public final class StaleEditException extends Problem {

    private static final long serialVersionUID = 1L;

    /**
     * @param thing what was edited, such as {@code member m-1}
     * @param based the version that the edit is based on
     */
    public StaleEditException(String thing, long based) {
        super(
                ProblemKind.STALE,
                "web.problem.stale",
                "Version %d of %s is no longer the present one: read it again and repeat the edit."
                        .formatted(based, thing),
                thing);
    }
}
