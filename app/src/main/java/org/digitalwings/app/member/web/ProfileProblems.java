package org.digitalwings.app.member.web;

import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;
import org.digitalwings.graph.profile.InvalidProfileException;

/** Words what is wrong with an edit for whoever made it. */
final class ProfileProblems {

    private ProfileProblems() {}

    static Problem of(InvalidProfileException invalid) {
        return Problem.of(
                ProblemKind.INVALID, "member.problem.invalid-" + invalid.part(), String.valueOf(invalid.getMessage()));
    }
}
