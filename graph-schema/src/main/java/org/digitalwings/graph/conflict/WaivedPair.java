package org.digitalwings.graph.conflict;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Two members, the smaller id first, and the codes of the conflicts between them that are put aside. */
public record WaivedPair(String one, String other, List<String> conflicts) {

    public WaivedPair {
        conflicts = List.copyOf(conflicts);
    }

    static WaivedPair of(Record row) {
        return new WaivedPair(
                row.get("one").asString(),
                row.get("other").asString(),
                row.get("conflicts").asList(Value::asString));
    }
}
