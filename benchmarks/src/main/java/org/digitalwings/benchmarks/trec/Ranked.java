package org.digitalwings.benchmarks.trec;

/**
 * A document in the ranking of a query.
 *
 * @param document the document's id, without white space
 * @param score finite, the greater the better
 */
public record Ranked(String document, double score) {

    public Ranked {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("Score %s of document %s must be finite.".formatted(score, document));
        }
    }
}
