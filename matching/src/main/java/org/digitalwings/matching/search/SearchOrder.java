package org.digitalwings.matching.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** What comes first; what is equal in it comes by relevance, then by a number made of the id. */
public enum SearchOrder {
    /** How well the words fit. */
    RELEVANCE,
    /** The day of the last change of the profile or of the last funding round, whichever is later. */
    RECENCY,
    /** How much has happened lately, see {@link Momentum}. */
    MOMENTUM;

    private static final SortField ID = new SortField(Fields.ID_NUMBER, SortField.Type.LONG);

    /** The order by Lucene: perhaps a key, then always score and the id's number. */
    Sort sort() {
        return switch (this) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, ID);
            case RECENCY ->
                new Sort(new SortField(Fields.RECENCY, SortField.Type.DOUBLE, true), SortField.FIELD_SCORE, ID);
            case MOMENTUM ->
                new Sort(new SortField(Fields.MOMENTUM, SortField.Type.DOUBLE, true), SortField.FIELD_SCORE, ID);
        };
    }
}
