package org.digitalwings.app.identity.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The addresses of a list's next and first page, as the layout's pagination expects them. */
final class Paging {

    private Paging() {}

    static Map<String, String> of(@Nullable String next, @Nullable String first) {
        Map<String, String> model = new HashMap<>();
        if (next != null) {
            model.put("next", next);
        }
        if (first != null) {
            model.put("first", first);
        }
        return model;
    }

    static Map<String, String> of(String path, @Nullable String next, @Nullable String after) {
        return of(next == null ? null : path + "?after=" + next, after == null ? null : path);
    }
}
