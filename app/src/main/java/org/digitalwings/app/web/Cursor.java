package org.digitalwings.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/**
 * Where the next page of a list starts: the sort keys of the last item seen, opaque to callers. Unlike a page number it
 * neither skips nor repeats items when others are added.
 *
 * @param keys the last item's sort keys, ending with its id
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A cursor needs at least one key: give the last item's id.");
        }
    }

    /** A cursor after the item with these sort keys. */
    public static Cursor after(String... keys) {
        return new Cursor(List.of(keys));
    }

    /** Reads what {@link #token} made; a {@link Problem} of kind INVALID where it was not. */
    public static Cursor parse(String token) {
        try {
            return new Cursor(List.of(new String(Base64.getUrlDecoder().decode(token), UTF_8).split(SEPARATOR, -1)));
        } catch (IllegalArgumentException malformed) {
            throw malformed(token);
        }
    }

    /** What is told of a token that no list has given, or not the one that it is sent to. */
    public static Problem malformed(String token) {
        return Problem.of(
                ProblemKind.INVALID,
                "web.problem.cursor",
                "Cursor '%s' is malformed: pass the value of 'next' unchanged.".formatted(token),
                token);
    }

    /** The cursor as callers see it, safe in an address. */
    public String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
    }
}
