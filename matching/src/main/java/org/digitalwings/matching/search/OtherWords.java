package org.digitalwings.matching.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.digitalwings.matching.translation.Rendering;

/** The queries of what a term is also called, in its own language or the other. */
final class OtherWords {

    /** What is settled to mean the same is worth as much; what a dictionary has may mean something else. */
    private static final float CURATED_BOOST = 1f;

    private static final float DICTIONARY_BOOST = 0.5f;

    /** What a second word for the same adds to the first. */
    private static final float REPEATED = 0.3f;

    private OtherWords() {}

    /** Of the other words for a term the best that a text has: several that mean the same are little more than one. */
    static Query anyOf(Rendering rendering) {
        List<Query> others = rendering.others().stream()
                .map(OtherWords::all)
                .flatMap(Optional::stream)
                .toList();
        return new BoostQuery(
                new DisjunctionMaxQuery(others, REPEATED), rendering.curated() ? CURATED_BOOST : DICTIONARY_BOOST);
    }

    /** Words for the same thing share characters: what most of them share counts most. */
    static List<Query> charactersOf(Rendering rendering) {
        Map<String, Float> shares = new LinkedHashMap<>();
        for (String other : rendering.others()) {
            for (String character : TextQuery.counted(Fields.SINGLES, other).keySet()) {
                shares.merge(character, 1f / rendering.others().size(), Float::sum);
            }
        }
        return shares.entrySet().stream()
                .<Query>map(share ->
                        new BoostQuery(new TermQuery(new Term(Fields.CHARACTERS, share.getKey())), share.getValue()))
                .toList();
    }

    /** All words of a term: several are worth more than one, but not as much as they are one by one. */
    private static Optional<Query> all(String term) {
        Map<String, Integer> words = TextQuery.counted(Fields.BIGRAMS, term);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var query = new BooleanQuery.Builder();
        words.keySet().forEach(word -> query.add(new TermQuery(new Term(TextQuery.field(word), word)), Occur.MUST));
        return Optional.of(new BoostQuery(query.build(), (float) (1 / Math.sqrt(words.size()))));
    }
}
