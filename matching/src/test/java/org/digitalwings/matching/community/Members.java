package org.digitalwings.matching.community;

import java.util.List;
import java.util.Map;

/** Members and ties for tests. */
public final class Members {

    private Members() {}

    public static MemberId id(String id) {
        return new MemberId(id);
    }

    /** A member of which nothing is known but its name, which is its id. */
    public static Member member(String id, MemberKind kind) {
        return new Member(
                id(id), kind, id, List.of(), "", null, null, Map.of(), List.of(), List.of(), List.of(), List.of(),
                true);
    }

    /** An undated tie of weight 1. */
    public static Tie tie(String from, TieKind kind, String to) {
        return new Tie(id(from), kind, id(to), null, null, 1);
    }
}
