package org.digitalwings.graph.alert;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * That a saved search finds a member to whom something happened.
 *
 * @param seq the number of the change that says so
 * @param what what happened, as the graph is to spell it
 */
public record Alert(String search, String member, long seq, Instant at, Collection<String> what) {

    public Alert {
        what = List.copyOf(what);
    }

    Map<String, Object> toMap() {
        return Map.of(
                "id", search + "." + seq,
                "search", search,
                "member", member,
                "seq", seq,
                "at", at.atZone(ZoneOffset.UTC),
                "what", what);
    }
}
