package org.digitalwings.app.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.digitalwings.app.web.Problem;
import org.digitalwings.app.web.ProblemKind;

/** What a password must be: long rather than full of signs. */
final class PasswordRules {

    static final int SHORTEST = 10;

    // bcrypt takes no more into account.
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DISTINCT = 5;

    private PasswordRules() {}

    static void check(String username, String present, String next) {
        if (next.codePointCount(0, next.length()) < SHORTEST) {
            throw problem("short", "The new password must have %d characters or more.".formatted(SHORTEST), SHORTEST);
        }
        if (next.getBytes(UTF_8).length > MOST_BYTES) {
            throw problem("long", "The new password must have at most %d bytes.".formatted(MOST_BYTES), MOST_BYTES);
        }
        if (next.equals(present)) {
            throw problem("same", "The new password must differ from the present one.");
        }
        if (next.toLowerCase(Locale.ROOT).contains(username)
                || next.codePoints().distinct().count() < FEWEST_DISTINCT) {
            throw problem("weak", "The new password is easily guessed: leave out the username, use more characters.");
        }
    }

    private static Problem problem(String rule, String message, Object... arguments) {
        return Problem.of(ProblemKind.INVALID, "account.problem.password-" + rule, message, arguments);
    }
}
