package org.digitalwings.app.ingest;

import java.util.Locale;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;

/** What requests about imports can run into. */
public final class ImportProblems {

    private ImportProblems() {}

    static Problem unknown(String id) {
        return Problem.of(
                ProblemKind.NOT_FOUND,
                "ingest.problem.unknown",
                "There is no import %s: look for it in the list of imports.".formatted(id),
                id);
    }

    static Problem state(ImportView view, String step) {
        String state = view.state().name().toLowerCase(Locale.ROOT);
        return Problem.of(
                ProblemKind.CONFLICT,
                "ingest.problem." + step,
                "Import %s is %s, so that '%s' cannot be done now: read its state again."
                        .formatted(view.id(), state, step),
                view.file());
    }

    static Problem busy() {
        return Problem.of(
                ProblemKind.UNAVAILABLE,
                "ingest.problem.busy",
                "Too many imports wait for their turn: try again when one of them is done.");
    }

    /** A kind of table that there is not. */
    public static Problem kind(String slug) {
        return Problem.of(
                ProblemKind.INVALID,
                "ingest.problem.kind",
                "There is no kind of table '%s': leave it out to recognise the table by its header.".formatted(slug),
                slug);
    }

    /** An upload without a file. */
    public static Problem noFile() {
        return Problem.of(ProblemKind.INVALID, "ingest.problem.no-file", "No file was sent: choose one.");
    }
}
