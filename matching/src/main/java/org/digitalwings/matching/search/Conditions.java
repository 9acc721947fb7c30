package org.digitalwings.matching.search;

import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Conditions as queries that count nothing for the rank. */
final class Conditions {

    private Conditions() {}

    /** The query of what matches another and meets every condition. */
    static Query narrowed(Query query, List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return query;
        }
        var narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        for (Condition condition : conditions) {
            narrowed.add(any(condition), condition.excluding() ? Occur.MUST_NOT : Occur.FILTER);
        }
        return narrowed.build();
    }

    private static Query any(Condition condition) {
        var any = new BooleanQuery.Builder();
        switch (condition) {
            case Condition.AnyOf anyOf ->
                anyOf.values().stream()
                        .filter(FacetFields::isCounted)
                        .forEach(value -> any.add(FacetFields.filter(anyOf.facet(), value), Occur.SHOULD));
            case Condition.Within within ->
                within.ranges()
                        .forEach(range -> any.add(
                                LongPoint.newRangeQuery(within.measure().field(), range.from(), range.to()),
                                Occur.SHOULD));
        }
        BooleanQuery built = any.build();
        return built.clauses().isEmpty() ? new MatchNoDocsQuery("no member has such a value") : built;
    }
}
