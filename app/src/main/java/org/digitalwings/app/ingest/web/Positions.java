package org.digitalwings.app.ingest.web;

import org.digitalwings.app.web.Cursor;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;

/** Cursors that are a number of items seen. */
final class Positions {

    private Positions() {}

    static long parse(Cursor cursor) {
        String position = cursor.keys().getLast();
        if (!position.matches("\\d{1,15}")) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "web.problem.cursor",
                    "Cursor '%s' is malformed: pass the value of 'next' unchanged.".formatted(position),
                    position);
        }
        return Long.parseLong(position);
    }
}
