package org.digitalwings.matching.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.search.Ranking.Best;
import org.jspecify.annotations.Nullable;

/**
 * Finds one page of hits and counts the facets of all that match. The values of a facet are counted as if that facet were
 * not filtered, so that they tell what choosing another value would find.
 */
final class PageSearch {

    /** Of more than these that match it is not told how many they are, but a number not below this, unless facets are counted. */
    private static final int COUNTED = 1_000;

    private final FacetedSearcher searcher;
    private final Meanings meanings;

    PageSearch(FacetedSearcher searcher, Meanings meanings) {
        this.searcher = searcher;
        this.meanings = meanings;
    }

    /** @param version the state of the index that the next page is to be found in */
    SearchPage find(SearchQuery query, @Nullable Cursor after, long version) throws IOException {
        QueryText typed = QueryText.of(query.text());
        if (searcher.getIndexReader().numDocs() == 0) {
            return new SearchPage(List.of(), 0, true, Map.of(), false, null);
        }
        if (after != null && after.order() != query.order()) {
            throw new InvalidCursorException(after.written());
        }
        var narrowing = new Narrowing(query, searcher.getIndexReader());
        Asked strictly = Asked.of(typed, query.audience(), meanings);
        boolean loosened = !typed.phrases().isEmpty() && searcher.count(narrowing.of(strictly.members())) == 0;
        Asked asked = loosened ? Asked.of(typed.loosened(), query.audience(), meanings) : strictly;
        NearestMembers nearest = nearest(query, asked, narrowing);
        Best best = best(query, asked, narrowing, nearest, after);
        List<FieldDoc> page = best.hits().subList(0, Math.min(best.hits().size(), query.limit()));
        Counts counts = query.counted().isEmpty()
                ? Counts.none(best.total())
                : Counts.of(searcher, nearest.found(asked.members()), narrowing, query.counted());
        String next = best.hits().size() > query.limit()
                ? Cursor.at(page.getLast(), query.order(), version).written()
                : null;
        return new SearchPage(
                hits(page, Highlights.of(asked.text(), asked.renderings(), query.audience())),
                counts.total(),
                counts.exact(),
                counts.values(),
                !asked.text().equals(typed),
                next);
    }

    /** The best of all that match, and one more than the page has. */
    private Best best(
            SearchQuery query, Asked asked, Narrowing narrowing, NearestMembers nearest, @Nullable Cursor after)
            throws IOException {
        List<Query> words = asked.words();
        int most = query.limit() + 1;
        FieldDoc last = after == null ? null : after.hit();
        if (query.order() == SearchOrder.RELEVANCE && !(words.isEmpty() && nearest.isEmpty())) {
            Query details = TextQuery.details(asked.text(), asked.renderings());
            return new Ranking(searcher, sum(required(narrowing.of(asked.demanded())), words), details, nearest)
                    .best(most, last, COUNTED);
        }
        TopFieldDocs sorted = searcher.search(
                sum(narrowing.of(asked.members()), words),
                new TopFieldCollectorManager(query.order().sort(), most, last, COUNTED));
        return new Best(
                Arrays.stream(sorted.scoreDocs).map(FieldDoc.class::cast).toList(), sorted.totalHits);
    }

    /** Of what matches the sum of scores. */
    private static Query sum(@Nullable Query required, List<Query> scores) {
        var sum = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(scores.size(), 1));
        if (required != null) {
            sum.add(required, Occur.FILTER);
        }
        scores.forEach(score -> sum.add(score, Occur.SHOULD));
        return sum.build();
    }

    /** How many members the words and filters match. */
    long count(SearchQuery query) throws IOException {
        Asked asked = Asked.of(QueryText.of(query.text()), query.audience(), meanings);
        return searcher.count(new Narrowing(query, searcher.getIndexReader()).of(asked.members()));
    }

    /** How many members meet a standing search, as everybody in the community may see them. */
    long meets(TypedQuery query) throws IOException {
        return searcher.count(Audiences.shown(
                StandingQuery.of(query, meanings), SearchAudience.COMMUNITY, searcher.getIndexReader()));
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
    private NearestMembers nearest(SearchQuery query, Asked asked, Narrowing narrowing) throws IOException {
        String words = asked.text().words();
        return query.order() != SearchOrder.RELEVANCE || words.isBlank()
                ? NearestMembers.NONE
                : NearestMembers.of(
                        searcher,
                        meanings.ofQuery(words, asked.renderings()),
                        required(narrowing.of(TextQuery.demanded(asked.text()))));
    }

    /** Null where every member matches: that none has to be looked up before, Lucene does not see. */
    private @Nullable Query required(Query query) throws IOException {
        return searcher.rewrite(query) instanceof MatchAllDocsQuery ? null : query;
    }

    private List<Hit> hits(List<FieldDoc> page, Highlights highlights) throws IOException {
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (FieldDoc found : page) {
            hits.add(hit(stored.document(found.doc), Cursor.score(found), highlights));
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
}
