package org.digitalwings.graph.profile;

import org.jspecify.annotations.Nullable;

/**
 * A word of the vocabulary, such as a topic or a place.
 *
 * @param id its id
 * @param name its Chinese name
 * @param nameEn its English name, null where there is none
 */
public record Named(String id, String name, @Nullable String nameEn) {

    /** The name in a language: English for {@code en} where there is an English name, Chinese otherwise. */
    public String in(String language) {
        return language.startsWith("en") && nameEn != null && !nameEn.isBlank() ? nameEn : name;
    }
}
