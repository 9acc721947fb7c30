package org.digitalwings.matching.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.digitalwings.matching.community.Member;

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

    Document of(Member member) {
        var document = new Document();
        document.add(new StringField(Fields.ID, member.id().value(), Field.Store.YES));
        document.add(
                new SortedDocValuesField(Fields.ID, new BytesRef(member.id().value())));
        document.add(new StoredField(Fields.KIND, member.kind().name()));
        document.add(new StoredField(Fields.INVENTED, member.invented() ? 1 : 0));
        for (Source source : Source.values()) {
            for (String text : source.texts(member)) {
                document.add(new StoredField(source.field(), text));
                document.add(new Field(Fields.WORDS, text, COUNTED));
                document.add(new Field(Fields.CHARACTERS, text, PLACED));
            }
        }
        for (String name : names(member)) {
            document.add(new Field(Fields.NAME_WORDS, name, COUNTED));
            document.add(new Field(Fields.NAME_CHARACTERS, name, COUNTED));
        }
        Completions.addKeys(document, names(member));
        Sounds.addTo(document, member);
        addMeasures(document, member);
        VectorFields.add(document, meanings.ofText(VectorFields.text(member)));
        return facets.added(document, member);
    }

    private static void addMeasures(Document document, Member member) {
        document.add(new DoubleDocValuesField(Fields.RECENCY, Momentum.lastDay(member.background())));
        document.add(new DoubleDocValuesField(Fields.MOMENTUM, Momentum.of(member)));
        for (Measure measure : Measure.values()) {
            measure.of(member.background()).ifPresent(value -> document.add(new LongPoint(measure.field(), value)));
        }
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
