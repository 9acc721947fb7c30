package org.digitalwings.app.search.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.app.search.FacetCodes;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.matching.community.Neighbourhood;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.Hit;
import org.digitalwings.matching.search.SearchPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits for programs.
 *
 * @param items the hits, best first
 * @param total how many members match
 * @param exact whether there are no more; without facets it is counted to some 1,000 only
 * @param facets by facet asked for how many of the members that match have a value, counted as if that facet were not filtered
 * @param notices what of the words could not be read as it may have been meant
 * @param around whose surroundings alone were searched; null for the whole community
 * @param meant the words with known ones in place of some that no member has; null where there are none
 * @param next pass it as {@code after} for the next page; null on the last page
 */
record SearchAnswer(
        List<Item> items,
        long total,
        boolean exact,
        Map<String, List<Value>> facets,
        List<Remark> notices,
        @Nullable Around around,
        @Nullable String meant,
        @Nullable String next) {

    /**
     * A member that matches.
     *
     * @param score comparable within one query only
     * @param highlights where the words were found, as passages with spans of UTF-16 offsets
     * @param way the shortest way from the member around whom was searched, tie by tie
     */
    record Item(
            String id,
            String kind,
            String name,
            String text,
            List<String> place,
            boolean invented,
            double score,
            List<Hit.Highlight> highlights,
            List<Way.Step> way) {}

    /**
     * Surroundings.
     *
     * @param members how many there are in them
     * @param whole whether that is all; false around a hub of a large community, where the nearest are found
     */
    record Around(String id, String name, int steps, int members, boolean whole) {

        static @Nullable Around of(@Nullable Neighbourhood around) {
            return around == null
                    ? null
                    : new Around(
                            around.origin().id().value(),
                            around.origin().name(),
                            around.steps(),
                            around.size(),
                            around.isWhole());
        }
    }

    /**
     * A value of a facet.
     *
     * @param value pass it as a filter
     * @param name what people call it
     */
    record Value(String value, String name, long count) {}

    /**
     * Something that could not be read as it may have been meant.
     *
     * @param code such as {@code unknown-value}
     * @param text the part of the words concerned
     */
    record Remark(String code, String text) {

        static List<Remark> of(Found found) {
            Stream<Remark> notices = found.typed().notices().stream()
                    .map(notice -> new Remark(FacetCodes.code(notice.code().name()), notice.text()));
            Stream<Remark> loosened = found.page().loosened() ? Stream.of(new Remark("loosened", "")) : Stream.empty();
            return Stream.concat(notices, loosened).toList();
        }
    }

    static SearchAnswer of(Found found, FacetNames.In names) {
        SearchPage page = found.page();
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        page.facets()
                .forEach((facet, counts) -> facets.put(
                        FacetCodes.parameter(facet),
                        counts.stream().map(count -> value(facet, count, names)).toList()));
        return new SearchAnswer(
                page.hits().stream().map(hit -> item(hit, found.path(hit.id()))).toList(),
                page.total(),
                page.exact(),
                facets,
                Remark.of(found),
                Around.of(found.around()),
                found.meant(),
                page.next());
    }

    private static Value value(Facet facet, SearchPage.FacetCount count, FacetNames.In names) {
        return new Value(FacetCodes.outside(facet, count.value()), names.name(facet, count.value()), count.count());
    }

    static Item item(Hit hit) {
        return item(hit, List.of());
    }

    private static Item item(Hit hit, List<Neighbourhood.Link> path) {
        return new Item(
                hit.id().value(),
                FacetCodes.outside(Facet.KIND, hit.kind().name()),
                hit.name(),
                hit.text(),
                hit.place(),
                hit.invented(),
                hit.score(),
                hit.highlights(),
                Way.of(path));
    }
}
