package org.digitalwings.graph.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * A topic or a place.
 *
 * @param name the Chinese name, of a place without its suffix
 * @param nameEn the English name, the Chinese one again where there is none
 * @param aliases what else people call it
 * @param level {@code country}, {@code province}, {@code city}, {@code district} or {@code town}; null for topics
 * @param parent the id of the broader topic, or of the place that this one is a part of; null at the top
 * @param members how many members are about the topic, or located in exactly this place
 */
public record Term(
        String id,
        String name,
        String nameEn,
        List<String> aliases,
        @Nullable String level,
        @Nullable String parent,
        long members) {

    static Term of(Value term, Value parent, Value members) {
        String name = term.get("name").asString();
        return new Term(
                term.get("id").asString(),
                name,
                term.get("nameEn").asString(name),
                term.get("aliases").asList(Value::asString, List.of()),
                term.get("level").isNull() ? null : term.get("level").asString(),
                parent.isNull() ? null : parent.asString(),
                members.asLong());
    }
}
