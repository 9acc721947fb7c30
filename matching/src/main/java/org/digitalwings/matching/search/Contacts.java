package org.digitalwings.matching.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.digitalwings.matching.search.Hit.Highlight;
import org.digitalwings.matching.search.Hit.Span;

/** Finds a member by a whole address or number, in fields of their own that only who may see them is searched for. */
final class Contacts {

    /** The name of the highlight. */
    private static final String CONTACT = "contact";

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@\"“”<>，、;；]+@[^\\s@\"“”<>，、;；]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9０-９][0-9０-９() -]{3,28}[0-9０-９]");
    private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}");
    private static final Pattern CHINA = Pattern.compile("^(00)?86(?=1\\d{10}$)");

    /** Whoever types an address wants that member first. */
    private static final float FIRST = 1_000;

    private Contacts() {}

    static void addTo(Document document, Map<String, SearchAudience> contacts) {
        contacts.forEach((contact, audience) -> {
            document.add(new StoredField(field(audience), contact));
            document.add(new StringField(field(audience) + "-key", key(contact), Field.Store.NO));
        });
    }

    /** Those of whom any address or number stands in the text, where the audience may see it. */
    static List<Query> named(QueryText text, SearchAudience audience) {
        return keys(text).stream()
                .flatMap(key -> shownTo(audience).stream().map(shown -> new Term(field(shown) + "-key", key)))
                .<Query>map(contact -> new BoostQuery(new ConstantScoreQuery(new TermQuery(contact)), FIRST))
                .toList();
    }

    /** The addresses and numbers of a hit that were asked for by their {@link #keys}, and that the audience may see. */
    static Stream<Highlight> highlights(Document document, List<String> keys, SearchAudience audience) {
        return keys.isEmpty()
                ? Stream.empty()
                : shownTo(audience).stream()
                        .flatMap(shown -> Stream.of(document.getValues(field(shown))))
                        .filter(contact -> keys.contains(key(contact)))
                        .map(contact -> new Highlight(CONTACT, contact, List.of(new Span(0, contact.length()))));
    }

    private static List<SearchAudience> shownTo(SearchAudience audience) {
        return Stream.of(SearchAudience.values())
                .filter(shown -> shown.compareTo(audience) <= 0)
                .toList();
    }

    /** The addresses and numbers in a text, written alike. */
    static List<String> keys(QueryText text) {
        String typed = text.words() + '\n' + String.join("\n", text.phrases());
        return Stream.of(ADDRESS, NUMBER)
                .flatMap(pattern -> pattern.matcher(typed).results())
                .map(MatchResult::group)
                .map(Contacts::key)
                .distinct()
                .toList();
    }

    private static String key(String contact) {
        return contact.contains("@")
                ? contact.strip().toLowerCase(Locale.ROOT)
                : CHINA.matcher(NO_DIGIT.matcher(contact).replaceAll("")).replaceFirst("");
    }

    private static String field(SearchAudience audience) {
        return CONTACT + '-' + audience.name();
    }
}
