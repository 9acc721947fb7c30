package org.digitalwings.matching.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists of words beside this class: a line is an entry, lines that begin with {@code #} explain. */
final class WordLists {

    private WordLists() {}

    static List<String> lines(String name) {
        try (InputStream list = WordLists.class.getResourceAsStream(name)) {
            if (list == null) {
                throw new IllegalStateException("Resource %s is missing beside %s: build the module again."
                        .formatted(name, WordLists.class.getName()));
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Resource %s cannot be read: build the module again.".formatted(name), e);
        }
    }
}
