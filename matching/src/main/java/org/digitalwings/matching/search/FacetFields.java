package org.digitalwings.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.digitalwings.matching.community.Entry;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Topic;

/** The facets of a member as fields of its document. */
final class FacetFields {

    /** Longer values are no codes or names, and more than the index could hold as one term. */
    private static final int MAX_LENGTH = 1000;

    private final FacetsConfig config = new FacetsConfig();

    FacetFields() {
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.name(), true);
        }
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
        try {
            return config.build(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether any member can have this value. */
    static boolean isCounted(String value) {
        return !value.isEmpty() && value.length() <= MAX_LENGTH;
    }

    private static Stream<String> values(Facet facet, Member member) {
        return switch (facet) {
            case KIND -> Stream.of(member.kind().name());
            case TOPIC -> member.topics().keySet().stream().map(Topic::id);
            case PLACE -> member.place() == null ? Stream.empty() : member.place().path().stream();
            case EDITION -> member.entries().stream().map(entry -> Integer.toString(entry.edition()));
            case TRACK -> member.entries().stream().map(Entry::track);
            case AWARD ->
                member.entries().stream()
                        .map(Entry::award)
                        .filter(Objects::nonNull)
                        .map(Enum::name);
            case NEED -> member.needs().stream().map(need -> need.purpose().name());
        };
    }
}
