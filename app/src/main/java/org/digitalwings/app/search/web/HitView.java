package org.digitalwings.app.search.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.digitalwings.app.search.FacetCodes;
import org.digitalwings.app.search.FacetNames;
import org.digitalwings.matching.community.Neighbourhood;
import org.digitalwings.matching.search.Facet;
import org.digitalwings.matching.search.Hit;
import org.digitalwings.matching.search.Hit.Highlight;
import org.digitalwings.matching.search.Hit.Piece;

/**
 * A hit as a card.
 *
 * @param name the name in pieces, marked where it matches
 * @param place the divisions in one line, empty where unknown
 * @param text the beginning of the member's text, for where no passage is shown
 * @param passages where the words were found: by field, each text in pieces; a topic that is matched under two names is one field
 * @param way how it is reached from the member around whom was searched
 * @param wordless whether none of the words asked for stands in it
 */
record HitView(
        String id,
        String kind,
        List<Piece> name,
        String place,
        boolean invented,
        String text,
        Map<String, List<List<Piece>>> passages,
        List<Way.Step> way,
        boolean wordless) {

    private static final int MOST_PASSAGES = 3;

    /** The passages of each field together, the fields in the order of their best. */
    private static Collector<Highlight, ?, LinkedHashMap<String, List<List<Piece>>>> byField() {
        return Collectors.groupingBy(
                Highlight::field, LinkedHashMap::new, Collectors.mapping(Highlight::pieces, Collectors.toList()));
    }

    static HitView of(Hit hit, FacetNames.In names) {
        return of(hit, List.of(), names);
    }

    static HitView of(Hit hit, List<Neighbourhood.Link> path, FacetNames.In names) {
        List<Piece> name = hit.highlights().stream()
                .filter(highlight -> highlight.field().equals("name"))
                .findFirst()
                .map(Highlight::pieces)
                .orElse(List.of(new Piece(hit.name(), false)));
        Map<String, List<List<Piece>>> passages = hit.highlights().stream()
                .filter(highlight ->
                        !highlight.field().equals("name") && !highlight.field().equals("place"))
                .limit(MOST_PASSAGES)
                .collect(byField());
        return new HitView(
                hit.id().value(),
                FacetCodes.outside(Facet.KIND, hit.kind().name()),
                name,
                names.place(hit.place()),
                hit.invented(),
                hit.isCut() ? hit.text() + "…" : hit.text(),
                passages,
                Way.of(path),
                hit.highlights().isEmpty());
    }
}
