package org.digitalwings.graph.identity;

import java.util.List;
import org.digitalwings.graph.profile.Visibility;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * What of a member tells who it is, hidden fields included.
 *
 * @param otherNames its English name and aliases
 * @param places the divisions that it is in, the largest first; the country only where nothing else is known: most are in one
 * @param people the names of those who work at it, founded or run it, and the other way round
 */
public record LikenessRow(
        String id,
        String kind,
        String name,
        List<String> otherNames,
        String text,
        @Nullable String website,
        Visibility visibility,
        boolean invented,
        List<String> places,
        List<String> people) {

    static LikenessRow of(MapAccessor row) {
        return new LikenessRow(
                row.get("id").asString(),
                row.get("kind").asString(),
                row.get("name").asString(),
                row.get("otherNames").asList(Value::asString),
                row.get("text").asString(""),
                row.get("website").isNull() ? null : row.get("website").asString(),
                Visibility.ofStored(row.get("visibility").asList(Value::asString)),
                row.get("invented").asBoolean(false),
                row.get("places").asList(path -> path.asList(Value::asString)).stream()
                        .flatMap(List::stream)
                        .toList(),
                row.get("people").asList(Value::asString));
    }
}
