package org.digitalwings.app.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.server.WebSession;

/**
 * A message for the next page that the same person sees, such as "saved" after a redirect.
 *
 * @param level how it is shown
 * @param key the text's key in the message bundles
 * @param arguments the text's arguments
 */
public record Flash(Level level, String key, List<String> arguments) implements Serializable {

    private static final String ATTRIBUTE = "flashes";

    /** How a message is shown. */
    public enum Level {
        SUCCESS,
        NOTICE,
        WARNING
    }

    public Flash {
        arguments = List.copyOf(arguments);
    }

    /** Leaves a message that something was done. */
    public static void success(WebSession session, String key, String... arguments) {
        add(session, new Flash(Level.SUCCESS, key, List.of(arguments)));
    }

    /** Leaves a message that something needs attention. */
    public static void warning(WebSession session, String key, String... arguments) {
        add(session, new Flash(Level.WARNING, key, List.of(arguments)));
    }

    /** Leaves a message of what went wrong. */
    public static void warning(WebSession session, Problem problem) {
        warning(
                session,
                problem.key(),
                problem.arguments().stream().map(String::valueOf).toArray(String[]::new));
    }

    /** Leaves a message. */
    public static void add(WebSession session, Flash flash) {
        var flashes = new ArrayList<Flash>(waiting(session));
        flashes.add(flash);
        session.getAttributes().put(ATTRIBUTE, List.copyOf(flashes));
    }

    /** Takes the messages that wait: a second call answers none. */
    static List<Flash> take(WebSession session) {
        var flashes = waiting(session);
        if (!flashes.isEmpty()) {
            session.getAttributes().remove(ATTRIBUTE);
        }
        return flashes;
    }

    private static List<Flash> waiting(WebSession session) {
        return session.<List<Flash>>getAttributeOrDefault(ATTRIBUTE, List.of());
    }
}
