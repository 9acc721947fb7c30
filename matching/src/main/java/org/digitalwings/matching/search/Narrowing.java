package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Narrows the members that words ask for to those that a search lets through: its filters, conditions, surroundings, audience. */
final class Narrowing {

    private final SearchQuery query;
    private final IndexReader reader;
    private final @Nullable Query near;

    Narrowing(SearchQuery query, IndexReader reader) {
        this.query = query;
        this.reader = reader;
        this.near = query.around() == null ? null : Near.of(query.around());
    }

    /** What of a query's matches is let through. */
    Query of(Query asked) throws IOException {
        return narrowed(asked, query.filters());
    }

    /** What of a query's matches is let through but for the filter of one facet. */
    Query without(Facet facet, Query asked) throws IOException {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        others.putAll(query.filters());
        others.remove(facet);
        return narrowed(asked, others);
    }

    /** Whether a facet is filtered. */
    boolean filters(Facet facet) {
        return !query.filters().getOrDefault(facet, Set.of()).isEmpty();
    }

    private Query narrowed(Query asked, Map<Facet, Set<String>> filters) throws IOException {
        List<Condition> conditions = new ArrayList<>(query.conditions());
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                conditions.add(new Condition.AnyOf(facet, values, false));
            }
        });
        return Audiences.shown(Conditions.narrowed(around(asked), conditions), query.audience(), reader);
    }

    private Query around(Query asked) {
        return near == null
                ? asked
                : new BooleanQuery.Builder()
                        .add(asked, Occur.MUST)
                        .add(near, Occur.FILTER)
                        .build();
    }
}
