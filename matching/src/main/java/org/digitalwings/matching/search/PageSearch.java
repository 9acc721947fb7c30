package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.search.SearchPage.FacetCount;
import org.digitalwings.matching.translation.Rendering;
import org.jspecify.annotations.Nullable;

/**
 * Finds one page of hits and counts the facets of all that match. The values of a facet are counted as if that facet were
 * not filtered, so that they tell what choosing another value would find.
 */
final class PageSearch {

    /** The values of a facet that a page tells at most. */
    private static final int FACET_VALUES = 50;

    /** Of topics and places as many as there are in a usual vocabulary: the parts of a rare one are wanted too. */
    private static final int TREE_VALUES = 1000;

    private final FacetedSearcher searcher;
    private final FacetsConfig config;
    private final Meanings meanings;

    /** Made once for the several questions that a page takes. */
    private @Nullable Query near;

    PageSearch(FacetedSearcher searcher, FacetsConfig config, Meanings meanings) {
        this.searcher = searcher;
        this.config = config;
        this.meanings = meanings;
    }

    /** @param version the state of the index that the next page is to be found in */
    SearchPage find(SearchQuery query, @Nullable Cursor after, long version) throws IOException {
        QueryText typed = QueryText.of(query.text());
        if (searcher.getIndexReader().numDocs() == 0) {
            return new SearchPage(List.of(), 0, Map.of(), false, null);
        }
        if (after != null && after.order() != query.order()) {
            throw new InvalidCursorException(after.written());
        }
        QueryText text = typed.phrases().isEmpty() || count(query, typed) > 0 ? typed : typed.loosened();
        List<Rendering> renderings = meanings.renderings(text.words());
        HybridQuery hybrid = hybrid(query, text, renderings);
        var matching = new DrillSideways(searcher, config, searcher.facets())
                .search(filtered(query, hybrid.found(worded(query, text, renderings))), new FacetsCollectorManager());
        var matched = new FoundDocuments(matching.collectorResult.getMatchingDocs());
        ScoreDoc[] found = best(query, after, hybrid.ranked(searcher, matched, ranking(query, text, renderings)));
        ScoreDoc[] page = Arrays.copyOf(found, Math.min(found.length, query.limit()));
        List<Hit> hits = hits(page, Highlights.of(text, renderings, query.audience()));
        String next = found.length > query.limit()
                ? Cursor.at((FieldDoc) page[page.length - 1], query.order(), version)
                        .written()
                : null;
        return new SearchPage(hits, matched.total(), counts(matching.facets), !text.equals(typed), next);
    }

    /** The best of all that match, and one more than the page has. */
    private ScoreDoc[] best(SearchQuery query, @Nullable Cursor after, Query ranked) throws IOException {
        int most = query.limit() + 1;
        return searcher.search(
                        ranked,
                        new TopFieldCollectorManager(
                                query.order().sort(), most, after == null ? null : after.hit(), most))
                .scoreDocs;
    }

    /** How many members the words and filters match. */
    long count(SearchQuery query) throws IOException {
        return count(query, QueryText.of(query.text()));
    }

    private long count(SearchQuery query, QueryText text) throws IOException {
        return searcher.count(filtered(query, worded(query, text, meanings.renderings(text.words()))));
    }

    private static Query worded(SearchQuery query, QueryText text, List<Rendering> renderings) {
        Query words = TextQuery.of(text, renderings);
        List<Query> contacts = Contacts.named(text, query.audience());
        if (contacts.isEmpty()) {
            return words;
        }
        var either = new BooleanQuery.Builder().add(words, Occur.SHOULD);
        contacts.forEach(contact -> either.add(contact, Occur.SHOULD));
        return either.build();
    }

    private static List<Query> ranking(SearchQuery query, QueryText text, List<Rendering> renderings) {
        List<Query> ranking = new ArrayList<>(TextQuery.ranking(text, renderings));
        ranking.addAll(Contacts.named(text, query.audience()));
        return ranking;
    }

    /** How many members meet a standing search, as everybody in the community may see them. */
    long meets(TypedQuery query) throws IOException {
        return searcher.count(Audiences.shown(
                StandingQuery.of(query, meanings, config), SearchAudience.COMMUNITY, searcher.getIndexReader()));
    }

    /** Members with the passages that have the words of a text, as everybody in the community may see them. */
    List<Hit> show(Collection<MemberId> members, String typed) throws IOException {
        QueryText text = QueryText.of(typed);
        Highlights highlights = Highlights.of(text, meanings.renderings(text.words()), SearchAudience.COMMUNITY);
        Query wanted = new TermInSetQuery(
                Fields.ID,
                members.stream().map(member -> new BytesRef(member.value())).toList());
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc found : searcher.search(
                        Audiences.shown(wanted, SearchAudience.COMMUNITY, searcher.getIndexReader()),
                        Math.max(1, members.size()))
                .scoreDocs) {
            hits.add(hit(stored.document(found.doc), 0, highlights));
        }
        return hits;
    }

    /** What meaning adds to words: nothing where something else than relevance comes first. */
    private HybridQuery hybrid(SearchQuery query, QueryText text, List<Rendering> renderings) throws IOException {
        return query.order() != SearchOrder.RELEVANCE || text.words().isBlank()
                ? HybridQuery.WORDS_ALONE
                : HybridQuery.of(
                        searcher,
                        meanings.ofQuery(text.words(), renderings),
                        filtered(query, TextQuery.demanded(text)));
    }

    private DrillDownQuery filtered(SearchQuery query, Query asked) throws IOException {
        Map<Facet, Collection<String>> filters = new EnumMap<>(Facet.class);
        boolean possible = true;
        for (var filter : query.filters().entrySet()) {
            List<String> values =
                    filter.getValue().stream().filter(FacetFields::isCounted).toList();
            possible &= filter.getValue().isEmpty() || !values.isEmpty();
            filters.put(filter.getKey(), values);
        }
        Query base = possible ? asked : new MatchNoDocsQuery("no member has such a value");
        Query narrowed = Conditions.narrowed(around(query, base), query.conditions(), config);
        var filtered =
                new DrillDownQuery(config, Audiences.shown(narrowed, query.audience(), searcher.getIndexReader()));
        filters.forEach((facet, values) ->
                values.forEach(value -> filtered.add(facet.name(), FacetFields.filter(facet, value, config))));
        return filtered;
    }

    private Query around(SearchQuery query, Query asked) {
        if (query.around() == null) {
            return asked;
        }
        if (near == null) {
            near = Near.of(query.around());
        }
        return new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(near, Occur.FILTER)
                .build();
    }

    private List<Hit> hits(ScoreDoc[] page, Highlights highlights) throws IOException {
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc found : page) {
            hits.add(hit(stored.document(found.doc), Cursor.score((FieldDoc) found), highlights));
        }
        return hits;
    }

    static Hit hit(Document document, float score, Highlights highlights) {
        String text = document.get(Source.TEXT.field());
        int length = text.offsetByCodePoints(0, Math.min(Hit.MOST_TEXT, text.codePointCount(0, text.length())));
        return new Hit(
                new MemberId(document.get(Fields.ID)),
                MemberKind.valueOf(document.get(Fields.KIND)),
                document.get(Source.NAME.field()),
                text.substring(0, length),
                List.of(document.getValues(Source.PLACE.field())),
                document.getField(Fields.INVENTED).numericValue().intValue() == 1,
                score,
                highlights.in(document));
    }

    private static Map<Facet, List<FacetCount>> counts(Facets facets) throws IOException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            FacetResult result = facets.getTopChildren(
                    facet == Facet.TOPIC || facet == Facet.PLACE ? TREE_VALUES : FACET_VALUES, facet.name());
            if (result != null) {
                counts.put(
                        facet,
                        Arrays.stream(result.labelValues)
                                .map(value -> new FacetCount(value.label, value.value.longValue()))
                                .toList());
            }
        }
        return counts;
    }
}
