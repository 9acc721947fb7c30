package org.digitalwings.app.web;

import org.springframework.http.HttpStatus;

/** What sort of thing went wrong, as far as the caller's next step goes. */
public enum ProblemKind {
    /** The request cannot be understood or breaks a rule: change it. */
    INVALID(HttpStatus.BAD_REQUEST),
    /** Nobody is signed in: sign in. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    /** The viewer's role does not allow it: ask a manager. */
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** There is no such thing, or the viewer may not know of it. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** The thing's present state does not allow it. */
    CONFLICT(HttpStatus.CONFLICT),
    /** The thing was edited by somebody else since the caller read it: read it again. */
    STALE(HttpStatus.PRECONDITION_FAILED),
    /** The request is larger than what is taken. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** A well-formed request that no plan or record can satisfy. */
    UNSATISFIABLE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** An edit must say which version it is based on. */
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
    /** Too many attempts: wait. */
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    /** The server has no capacity or no database now: try again. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** A fault of the server's. */
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    /** The HTTP status of such a problem. */
    public HttpStatus status() {
        return status;
    }
}
