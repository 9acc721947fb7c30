package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.digitalwings.matching.translation.Rendering;

/**
 * What the words of a search ask for, as queries.
 *
 * @param text the words, taken apart
 * @param renderings what they are also called
 * @param contacts the members of whom an address or a number stands among them
 */
record Asked(QueryText text, List<Rendering> renderings, List<Query> contacts) {

    static Asked of(QueryText text, SearchAudience audience, Meanings meanings) {
        return new Asked(text, meanings.renderings(text.words()), Contacts.named(text, audience));
    }

    /** Whom it asks for. */
    Query members() {
        Query words = TextQuery.of(text, renderings);
        if (contacts.isEmpty()) {
            return words;
        }
        var either = new BooleanQuery.Builder().add(words, Occur.SHOULD);
        contacts.forEach(contact -> either.add(contact, Occur.SHOULD));
        return either.build();
    }

    /** What its words come to: the sum of the scores of these, of which each member asked for has one, if there are any. */
    List<Query> words() {
        List<Query> words = new ArrayList<>(TextQuery.ranking(text, renderings));
        words.addAll(contacts);
        return words;
    }

    /** What a member must match that has any of the words; all members where a word is enough. */
    Query demanded() {
        return text.phrases().isEmpty() && text.excluded().isEmpty() ? MatchAllDocsQuery.INSTANCE : members();
    }
}
