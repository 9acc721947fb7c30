package org.digitalwings.graph.snapshot;

import java.time.LocalDate;
import java.util.List;
import org.digitalwings.graph.snapshot.MemberRow.EntryRow;
import org.digitalwings.graph.snapshot.MemberRow.ExchangeRow;
import org.digitalwings.graph.snapshot.MemberRow.PlaceRow;
import org.digitalwings.graph.snapshot.MemberRow.RoundRow;
import org.digitalwings.graph.snapshot.MemberRow.TopicRow;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Turns what {@link MemberCypher} answers into rows. */
final class MemberRows {

    private MemberRows() {}

    static MemberRow of(MapAccessor row) {
        return new MemberRow(
                row.get("id").asString(),
                row.get("kind").asString(),
                row.get("name").asString(),
                text(row.get("nameEn")),
                texts(row.get("aliases")),
                row.get("text").asString(""),
                text(row.get("country")),
                texts(row.get("visibility")),
                row.get("invented").asBoolean(false),
                row.get("places").asList(path -> path.asList(MemberRows::place)).stream()
                        .flatMap(List::stream)
                        .toList(),
                row.get("topics").asList(MemberRows::topic),
                texts(row.get("technologies")),
                row.get("entries").asList(MemberRows::entry),
                row.get("needs").asList(MemberRows::exchange),
                row.get("offers").asList(MemberRows::exchange),
                date(row.get("updated")),
                date(row.get("founded")),
                row.get("rounds").asList(MemberRows::round),
                texts(row.get("broaderTopics")),
                text(row.get("email")),
                text(row.get("phone")));
    }

    private static PlaceRow place(Value cells) {
        return new PlaceRow(cells.get(0).asString(), cells.get(1).asString());
    }

    private static TopicRow topic(Value cells) {
        String name = cells.get(1).asString();
        return new TopicRow(
                cells.get(0).asString(),
                name,
                cells.get(2).asString(name),
                cells.get(3).asDouble(1));
    }

    private static EntryRow entry(Value cells) {
        return new EntryRow(
                cells.get(0).asInt(),
                cells.get(1).asString(),
                cells.get(2).asString("preliminary"),
                text(cells.get(3)));
    }

    private static ExchangeRow exchange(Value cells) {
        return new ExchangeRow(cells.get(0).asString(), cells.get(1).asString(""), date(cells.get(2)));
    }

    private static RoundRow round(Value cells) {
        Value amount = cells.get(2);
        return new RoundRow(
                date(cells.get(0)),
                text(cells.get(1)),
                amount.isNull() ? null : amount.asNumber().doubleValue(),
                text(cells.get(3)));
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    static @Nullable LocalDate date(Value value) {
        return value.isNull() ? null : value.asLocalDate();
    }

    private static List<String> texts(Value value) {
        return value.isNull() ? List.of() : value.asList(Value::asString);
    }
}
