package org.digitalwings.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Topic;

/** The facets of a member as fields of its document. */
final class FacetFields {

    /** Longer values are no codes or names, and more than the index could hold as one term. */
    private static final int MAX_LENGTH = 1000;

    /** Between the names of a path of divisions. */
    static final String PLACE_SEPARATOR = "/";

    /** Each division alone, for who knows no more than its name. */
    private static final String PLACE_NAME = "place-name";

    private final FacetsConfig config = new FacetsConfig();

    FacetFields() {
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.name(), true);
            config.setIndexFieldName(facet.name(), name(facet));
        }
    }

    /** The field of a facet: each has its own, so that one is counted without the others. */
    static String name(Facet facet) {
        return "facet-" + facet.name();
    }

    static boolean hasValues(IndexReader reader, Facet facet) {
        return reader.leaves().stream()
                .anyMatch(segment -> segment.reader().getFieldInfos().fieldInfo(name(facet)) != null);
    }

    FacetsConfig config() {
        return config;
    }

    /** The document with the facets of the member. */
    Document added(Document document, Member member) {
        for (Facet facet : Facet.values()) {
            values(facet, member)
                    .distinct()
                    .filter(FacetFields::isCounted)
                    .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.name(), value)));
        }
        if (member.place() != null) {
            member.place().path().forEach(name -> document.add(new StringField(PLACE_NAME, name, Field.Store.NO)));
        }
        try {
            return config.build(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query of the members that have a value. */
    static Query filter(Facet facet, String value) {
        Query exact = new TermQuery(DrillDownQuery.term(name(facet), facet.name(), value));
        return facet != Facet.PLACE || value.contains(PLACE_SEPARATOR)
                ? exact
                : new BooleanQuery.Builder()
                        .add(exact, Occur.SHOULD)
                        .add(new TermQuery(new Term(PLACE_NAME, value)), Occur.SHOULD)
                        .build();
    }

    /** Whether any member can have this value. */
    static boolean isCounted(String value) {
        return !value.isEmpty() && value.length() <= MAX_LENGTH;
    }

    private static Stream<String> values(Facet facet, Member member) {
        return switch (facet) {
            case KIND -> Stream.of(member.kind().name());
            case TOPIC ->
                Stream.concat(
                        member.topics().keySet().stream().map(Topic::id), member.background().broaderTopics().stream());
            case PLACE ->
                member.place() == null ? Stream.empty() : paths(member.place().path());
            case EDITION -> member.entries().stream().map(entry -> Integer.toString(entry.edition()));
            case TRACK -> member.entries().stream().map(Entry::track);
            case ROUND -> member.entries().stream().map(entry -> entry.round().name());
            case AWARD ->
                member.entries().stream()
                        .map(Entry::award)
                        .filter(Objects::nonNull)
                        .map(Enum::name);
            case STAGE -> member.background().stage().stream().map(Enum::name);
            case RAISED -> AmountRaised.of(member.background()).stream().map(Enum::name);
            case NEED -> member.needs().stream().map(need -> need.purpose().name());
            case BUILT_ON -> member.technologies().stream();
        };
    }

    private static Stream<String> paths(List<String> names) {
        return IntStream.rangeClosed(1, names.size())
                .mapToObj(depth -> String.join(PLACE_SEPARATOR, names.subList(0, depth)));
    }
}
