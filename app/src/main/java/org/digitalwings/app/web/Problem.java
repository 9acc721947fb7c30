package org.digitalwings.app.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of what capabilities throw. It is answered once, as problem details (RFC 9457) to programs and as a page to
 * people, in the caller's language.
 *
 * <p>The key names a message of the capability's bundle, such as {@code member.problem.unknown}; it is the last part of
 * the problem's type as well. A capability that needs no subclass of its own throws what {@link #of} makes.
 */
public abstract class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final String key;
    private final transient List<Object> arguments;
    private final @Nullable Duration retryAfter;

    /**
     * @param kind what sort of thing went wrong
     * @param key the message's key in the bundles
     * @param message English text for the log and for a missing key: the thing, its value, the remedy
     * @param arguments the arguments of the message in the bundles
     */
    protected Problem(ProblemKind kind, String key, String message, Object... arguments) {
        this(kind, key, message, null, arguments);
    }

    /** As the other constructor, with the time after which trying again makes sense. */
    protected Problem(
            ProblemKind kind, String key, String message, @Nullable Duration retryAfter, Object... arguments) {
        super(message);
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
        this.retryAfter = retryAfter;
    }

    /** A problem that nobody needs to tell from others by its class; the parameters are the constructor's. */
    public static Problem of(ProblemKind kind, String key, String message, Object... arguments) {
        return new PlainProblem(kind, key, message, arguments);
    }

    /** What sort of thing went wrong. */
    public ProblemKind kind() {
        return kind;
    }

    /** The key of the message, also the name of the problem's type. */
    public String key() {
        return key;
    }

    /** The arguments of the message. */
    public List<Object> arguments() {
        return arguments;
    }

    /** After how long to try again, empty where waiting does not help. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    private static final class PlainProblem extends Problem {

        private static final long serialVersionUID = 1L;

        private PlainProblem(ProblemKind kind, String key, String message, Object... arguments) {
            super(kind, key, message, arguments);
        }
    }
}
