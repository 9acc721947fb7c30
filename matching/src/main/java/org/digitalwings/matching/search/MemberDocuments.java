package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.embedding.Embedding;

/** Turns members into the documents of the index. */
final class MemberDocuments {

    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final FacetFields facets;
    private final Meanings meanings;

    MemberDocuments(FacetFields facets, Meanings meanings) {
        this.facets = facets;
        this.meanings = meanings;
    }

    /** The documents of a member: one for all, or one for managers and one for the others. */
    List<Document> of(SearchableMember searchable) {
        Member member = searchable.member();
        // Of the meaning managers find what the community does: hidden texts are given to no model and no store.
        Optional<Embedding> meaning = meanings.ofText(VectorFields.text(member));
        Document document = document(member, meaning);
        Contacts.addTo(document, searchable.contacts());
        if (member.equals(searchable.forManagers())) {
            return List.of(document);
        }
        Document forManagers = document(searchable.forManagers(), meaning);
        Contacts.addTo(forManagers, searchable.contacts());
        return List.of(
                Audiences.only(SearchAudience.COMMUNITY, document),
                Audiences.only(SearchAudience.MANAGERS, forManagers));
    }

    private Document document(Member member, Optional<Embedding> meaning) {
        var document = asked(member);
        document.add(new StringField(Fields.ID, member.id().value(), Field.Store.YES));
        document.add(
                new SortedDocValuesField(Fields.ID, new BytesRef(member.id().value())));
        document.add(new NumericDocValuesField(Fields.ID_NUMBER, Near.number(member.id())));
        document.add(new StoredField(Fields.KIND, member.kind().name()));
        document.add(new StoredField(Fields.INVENTED, member.invented() ? 1 : 0));
        for (Source source : Source.values()) {
            for (String text : source.texts(member)) {
                document.add(new StoredField(source.field(), text));
            }
        }
        Completions.addKeys(document, names(member));
        Sounds.addTo(document, member);
        document.add(new DoubleDocValuesField(Fields.RECENCY, Momentum.lastDay(member.background())));
        document.add(new DoubleDocValuesField(Fields.MOMENTUM, Momentum.of(member)));
        VectorFields.add(document, meaning);
        return facets.added(document, member);
    }

    /** The part of it that words and filters ask for, for a search of this one member. */
    Document standing(Member member) {
        return facets.added(asked(member), member);
    }

    private static Document asked(Member member) {
        var document = new Document();
        for (Source source : Source.values()) {
            for (String text : source.texts(member)) {
                document.add(new Field(Fields.WORDS, text, COUNTED));
                document.add(new Field(Fields.CHARACTERS, text, PLACED));
            }
        }
        for (String name : names(member)) {
            document.add(new Field(Fields.NAME_WORDS, name, COUNTED));
            document.add(new Field(Fields.NAME_CHARACTERS, name, COUNTED));
        }
        for (Measure measure : Measure.values()) {
            measure.of(member.background()).ifPresent(value -> document.add(new LongPoint(measure.field(), value)));
        }
        return document;
    }

    private static List<String> names(Member member) {
        List<String> names = new ArrayList<>();
        names.add(member.name());
        names.addAll(member.aliases());
        return names;
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
