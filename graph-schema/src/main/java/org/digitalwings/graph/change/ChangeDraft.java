package org.digitalwings.graph.change;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change that has no number yet.
 *
 * @param subject the id of what changed
 * @param by the account that did it, null for the system itself
 * @param batch the import it belongs to, null outside an import
 */
public record ChangeDraft(
        ChangeKind kind,
        SubjectKind subjectKind,
        String subject,
        @Nullable String by,
        @Nullable String batch) {

    public ChangeDraft {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("A change (%s %s) must name its subject.".formatted(subjectKind, kind));
        }
    }

    /** A change of a member by nobody in particular. */
    public static ChangeDraft ofMember(ChangeKind kind, String id) {
        return new ChangeDraft(kind, SubjectKind.MEMBER, id, null, null);
    }

    /** A change of a gathering by nobody in particular. */
    public static ChangeDraft ofGathering(ChangeKind kind, String id) {
        return new ChangeDraft(kind, SubjectKind.GATHERING, id, null, null);
    }

    /** The same change, done by an account. */
    public ChangeDraft by(String account) {
        return new ChangeDraft(kind, subjectKind, subject, account, batch);
    }

    /** The same change as a part of an import. */
    public ChangeDraft in(String importBatch) {
        return new ChangeDraft(kind, subjectKind, subject, by, importBatch);
    }

    /** The entries that {@link ChangeLogCypher#TAIL} expects of an element of {@code changes}. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = HashMap.newHashMap(5);
        map.put("kind", kind.code());
        map.put("subjectKind", subjectKind.code());
        map.put("subject", subject);
        if (by != null) {
            map.put("by", by);
        }
        if (batch != null) {
            map.put("batch", batch);
        }
        return map;
    }
}
