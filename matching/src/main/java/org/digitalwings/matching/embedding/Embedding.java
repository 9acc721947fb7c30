package org.digitalwings.matching.embedding;

/**
 * What a text means, as a vector of length 1 among those of texts in its language.
 *
 * @param values as many as the language's model has dimensions; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; a list of boxed floats would be six times as large.
public record Embedding(TextLanguage language, float[] values) {}
