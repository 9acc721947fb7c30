package org.digitalwings.matching.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where meetings take place.
 *
 * @param tables at least one, with different ids
 * @param mostMeetings the most meetings in any one slot over all tables, at least 1
 */
public record Floor(List<Table> tables, int mostMeetings) {

    public Floor {
        tables = List.copyOf(tables);
        if (tables.isEmpty() || mostMeetings < 1) {
            throw new IllegalArgumentException(
                    "A session with %d tables and at most %d meetings a slot needs one of each."
                            .formatted(tables.size(), mostMeetings));
        }
        Set<TableId> ids = new HashSet<>();
        for (Table table : tables) {
            if (!ids.add(table.id())) {
                throw new IllegalArgumentException(
                        "Table %s is there twice: give every table its own id.".formatted(table.id()));
            }
        }
    }

    /** As many meetings in a slot as the tables hold. */
    public static Floor of(List<Table> tables) {
        return new Floor(
                tables, Math.max(1, tables.stream().mapToInt(Table::capacity).sum()));
    }

    /** Tables for anybody, named {@code 1} to {@code count}. */
    public static Floor tables(int count) {
        return of(IntStream.rangeClosed(1, count)
                .mapToObj(n -> Table.of(Integer.toString(n)))
                .toList());
    }
}
