package org.digitalwings.app.web;

import org.jspecify.annotations.Nullable;

/** Entity tags of things that carry a version, so that nobody overwrites an edit unseen. */
public final class EntityTags {

    private EntityTags() {}

    /** The entity tag of a version, with its quotes, for the header {@code ETag}. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the header {@code If-Match} names.
     *
     * @throws Problem of kind VERSION_REQUIRED where the header is missing, of kind INVALID where it is no tag of ours
     */
    public static long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                    ProblemKind.VERSION_REQUIRED,
                    "web.problem.version-required",
                    "The header If-Match is missing: send the ETag of the version that the edit is based on.");
        }
        var tag = ifMatch.strip();
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw Problem.of(
                    ProblemKind.INVALID,
                    "web.problem.if-match",
                    "If-Match %s is not a tag such as \"3\": send the ETag unchanged.".formatted(tag),
                    tag);
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
