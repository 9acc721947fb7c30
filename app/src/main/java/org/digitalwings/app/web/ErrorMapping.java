package org.digitalwings.app.web;

import java.time.Duration;
import java.util.List;
import org.digitalwings.matching.recommend.UnknownMemberException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.support.WebExchangeBindException;

/**
 * Decides what is told about each error: the one place where exceptions become statuses. Nothing of an error that the
 * product did not word itself reaches a caller.
 */
@Component
final class ErrorMapping {

    private static final String HOUSE = "org.digitalwings.";

    private static final Duration DATABASE_PAUSE = Duration.ofSeconds(5);

    Answer answer(Throwable error) {
        if (error instanceof Problem problem) {
            return told(problem);
        }
        if (error instanceof UnknownMemberException) {
            return Answer.of(HttpStatus.NOT_FOUND, "web.problem.unknown", String.valueOf(error.getMessage()));
        }
        if (error instanceof AccessDeniedException || error instanceof AuthenticationException) {
            return refused(error);
        }
        if (error instanceof ServiceUnavailableException || error instanceof SessionExpiredException) {
            return databaseAway();
        }
        if (error instanceof ServerExchangeRejectedException) {
            return Answer.of(
                    HttpStatus.BAD_REQUEST, "web.problem.400", "The address or a header cannot be understood.");
        }
        if (error instanceof DataBufferLimitException) {
            return Answer.of(HttpStatus.CONTENT_TOO_LARGE, "web.problem.413", "Too large.");
        }
        if (error instanceof WebExchangeBindException binding) {
            return Answer.of(HttpStatus.BAD_REQUEST, "web.problem.fields", "Some fields are wrong.")
                    .withInvalid(invalid(binding));
        }
        if (error instanceof ErrorResponse response) {
            return framework(response, error);
        }
        if (error instanceof IllegalArgumentException argument && isOurs(argument)) {
            return invalid(argument);
        }
        return fault();
    }

    private static Answer told(Problem problem) {
        return new Answer(
                problem.kind().status(),
                problem.key(),
                String.valueOf(problem.getMessage()),
                problem.arguments(),
                List.of(),
                problem.retryAfter().orElse(null),
                null);
    }

    private static Answer refused(Throwable error) {
        if (error instanceof CsrfException) {
            return Answer.of(HttpStatus.FORBIDDEN, "web.problem.csrf", "The form has expired.");
        }
        return error instanceof AccessDeniedException
                ? Answer.of(HttpStatus.FORBIDDEN, "web.problem.forbidden", "Not allowed.")
                : Answer.of(HttpStatus.UNAUTHORIZED, "web.problem.unauthenticated", "Sign in first.");
    }

    private static Answer databaseAway() {
        return Answer.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "web.problem.database",
                        "The database does not answer: try again shortly.")
                .withRetryAfter(DATABASE_PAUSE);
    }

    private static Answer invalid(IllegalArgumentException argument) {
        var message = String.valueOf(argument.getMessage());
        return Answer.of(HttpStatus.BAD_REQUEST, "web.problem.argument", message, message);
    }

    private static Answer framework(ErrorResponse response, Throwable error) {
        var cause = ours(error);
        if (cause != null) {
            return invalid(cause);
        }
        var status = response.getStatusCode();
        if (status.value() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return fault();
        }
        var detail = response.getBody().getDetail();
        return Answer.of(status, "web.problem." + status.value(), detail == null ? status.toString() : detail);
    }

    static Answer fault() {
        return Answer.of(HttpStatus.INTERNAL_SERVER_ERROR, "web.problem.fault", "Something went wrong on our side.");
    }

    /** The argument that one of our own types refused while the framework was converting a request; null without. */
    private static @Nullable IllegalArgumentException ours(Throwable error) {
        for (var cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException argument && isOurs(argument)) {
                return argument;
            }
        }
        return null;
    }

    /** Whether our own code refused the argument, so that the message was written to be read by the caller. */
    private static boolean isOurs(IllegalArgumentException argument) {
        if (argument.getClass().getName().startsWith(HOUSE)) {
            return true;
        }
        var trace = argument.getStackTrace();
        return trace.length > 0
                && trace[0].getClassName().startsWith(HOUSE)
                && !trace[0].getClassName().startsWith(HOUSE + "app.");
    }

    private static List<Answer.Invalid> invalid(WebExchangeBindException binding) {
        return binding.getFieldErrors().stream()
                .map(field -> new Answer.Invalid(field.getField(), String.valueOf(field.getDefaultMessage())))
                .toList();
    }
}
