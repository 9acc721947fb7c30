package org.digitalwings.matching.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.embedding.Embedding;
import org.digitalwings.matching.embedding.TextLanguage;

/** The fields that hold what members mean, one a language, as neighbours in a graph of 8-bit vectors. */
final class VectorFields {

    /** Of a member whose text is to be embedded yet. */
    private static final String TO_EMBED = "to-embed";

    private static final String YES = "yes";

    private VectorFields() {}

    /** What is embedded of a member: all its texts, what says most first, since models read a beginning only. */
    static String text(Member member) {
        return Stream.of(Source.NAME, Source.ALIAS, Source.TEXT, Source.NEED, Source.OFFER, Source.TOPIC)
                .flatMap(source -> source.texts(member).stream())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("。"));
    }

    /** Adds the embedding of a member, or where it is not known that it is wanted. */
    static void add(Document document, Optional<Embedding> embedding) {
        embedding.ifPresentOrElse(
                known -> document.add(new KnnFloatVectorField(
                        name(known.language()), known.values(), VectorSimilarityFunction.DOT_PRODUCT)),
                () -> document.add(new StringField(TO_EMBED, YES, Field.Store.NO)));
    }

    /** The members without an embedding. */
    static Query toEmbed() {
        return new TermQuery(new Term(TO_EMBED, YES));
    }

    static String name(TextLanguage language) {
        return switch (language) {
            case CHINESE -> "vector-zh";
            case ENGLISH -> "vector-en";
        };
    }

    static Codec codec() {
        return new Lucene104Codec() {
            private final KnnVectorsFormat format = new Lucene104HnswScalarQuantizedVectorsFormat();

            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return format;
            }
        };
    }
}
