package org.digitalwings.benchmarks.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object of a pack. Every method throws an {@link IllegalArgumentException} that names the field where it is not
 * as asked for.
 *
 * @param node the object
 */
public record PackObject(JsonNode node) {

    /** A text that must be there and not be empty. */
    public String required(String field) {
        return optional(field)
                .orElseThrow(() -> new IllegalArgumentException("field '%s' is missing or empty.".formatted(field)));
    }

    /** A text that may be missing, null or empty. */
    public Optional<String> optional(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(text(field, value)).filter(text -> !text.isEmpty());
    }

    /** Texts, none where the field is missing or null. */
    public List<String> texts(String field) {
        JsonNode values = node.path(field);
        if (values.isMissingNode() || values.isNull()) {
            return List.of();
        }
        if (!values.isArray()) {
            throw new IllegalArgumentException("field '%s' must be a list of texts.".formatted(field));
        }
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(text(field, value)));
        return texts;
    }

    private static String text(String field, JsonNode value) {
        if (!value.isString()) {
            throw new IllegalArgumentException("field '%s' must be a text, not %s.".formatted(field, value));
        }
        return value.stringValue();
    }
}
