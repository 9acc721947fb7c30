package org.digitalwings.matching.identity;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;

/** How {@link LuceneIdentityIndex} keeps a subject. */
final class SubjectDocuments {

    static final String ID = "id";
    static final String KEY = "key";

    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final String OTHER_NAME = "otherName";
    private static final String TEXT = "text";
    private static final String PLACE = "place";
    private static final String SITE = "site";
    private static final String PERSON = "person";

    /** The core of a name, so that its pieces can be looked for without taking it apart again. */
    private static final String CORE = "core";

    private static final String LETTERS = "letters";

    private SubjectDocuments() {}

    static Document of(Fingerprint print) {
        Subject subject = print.subject();
        Document document = new Document();
        document.add(new StringField(ID, subject.id().value(), Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(subject.id().value())));
        BlockingKeys.of(print).forEach(key -> document.add(new StringField(KEY, key, Store.NO)));
        store(document, KIND, List.of(subject.kind().name()));
        store(document, NAME, List.of(subject.name()));
        store(document, OTHER_NAME, subject.otherNames());
        store(document, TEXT, List.of(subject.text()));
        store(document, PLACE, subject.places());
        store(document, SITE, subject.sites());
        store(document, PERSON, subject.people());
        store(
                document,
                CORE,
                print.forms().stream().map(NameForm::core).distinct().toList());
        store(
                document,
                LETTERS,
                print.forms().stream().map(NameForm::letters).distinct().toList());
        return document;
    }

    private static void store(Document document, String field, List<String> values) {
        values.forEach(value -> document.add(new StoredField(field, value)));
    }

    static Subject subject(Document document) {
        return new Subject(
                new MemberId(document.get(ID)),
                MemberKind.valueOf(document.get(KIND)),
                document.get(NAME),
                List.of(document.getValues(OTHER_NAME)),
                document.get(TEXT),
                List.of(document.getValues(PLACE)),
                List.of(document.getValues(SITE)),
                List.of(document.getValues(PERSON)));
    }

    static MemberId id(StoredFields stored, int at) throws IOException {
        return new MemberId(stored.document(at, Set.of(ID)).get(ID));
    }

    /** Whether a piece is in a name of a stored subject. */
    static boolean bears(StoredFields stored, int at, String piece) throws IOException {
        Document document = stored.document(at, Set.of(CORE, LETTERS));
        return Arrays.stream(document.getValues(CORE)).anyMatch(core -> core.contains(piece))
                || Arrays.asList(document.getValues(LETTERS)).contains(piece);
    }
}
