package org.digitalwings.graph.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change that has no number yet.
 *
 * @param subject the id of what changed
 * @param by the account that did it, null for the system itself
 * @param batch the import it belongs to, null outside an import
 * @param what what of a member that stays is different, empty where nothing is said of it
 */
public record ChangeDraft(
        ChangeKind kind,
        SubjectKind subjectKind,
        String subject,
        @Nullable String by,
        @Nullable String batch,
        Set<Aspect> what) {

    public ChangeDraft {
        what = Set.copyOf(what);
        if (subject.isBlank()) {
            throw new IllegalArgumentException("A change (%s %s) must name its subject.".formatted(subjectKind, kind));
        }
    }

    /** A change of a member by nobody in particular. */
    public static ChangeDraft ofMember(ChangeKind kind, String id) {
        return new ChangeDraft(kind, SubjectKind.MEMBER, id, null, null, Set.of());
    }

    /** A change of a gathering by nobody in particular. */
    public static ChangeDraft ofGathering(ChangeKind kind, String id) {
        return new ChangeDraft(kind, SubjectKind.GATHERING, id, null, null, Set.of());
    }

    /** The same change, done by an account. */
    public ChangeDraft by(String account) {
        return new ChangeDraft(kind, subjectKind, subject, account, batch, what);
    }

    /** The same change as a part of an import. */
    public ChangeDraft in(String importBatch) {
        return new ChangeDraft(kind, subjectKind, subject, by, importBatch, what);
    }

    /** The same change, of these aspects. */
    public ChangeDraft of(Set<Aspect> aspects) {
        return new ChangeDraft(kind, subjectKind, subject, by, batch, aspects);
    }

    /** The entries that {@link ChangeLogCypher#TAIL} expects of an element of {@code changes}. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = HashMap.newHashMap(6);
        map.put("kind", kind.code());
        map.put("subjectKind", subjectKind.code());
        map.put("subject", subject);
        if (by != null) {
            map.put("by", by);
        }
        if (batch != null) {
            map.put("batch", batch);
        }
        if (!what.isEmpty()) {
            map.put("what", what.stream().map(Aspect::code).sorted().toList());
        }
        return map;
    }
}
