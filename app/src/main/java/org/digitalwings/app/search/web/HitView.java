package org.digitalwings.app.search.web;

import java.util.List;
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
        List<Passage> passages,
        List<Way.Step> way,
        boolean wordless) {

    private static final int MOST_PASSAGES = 3;

    /**
     * Where the words were found.
     *
     * @param field the last part of the key of its name
     */
    record Passage(String field, List<Piece> pieces) {}

    static HitView of(Hit hit, FacetNames.In names) {
        return of(hit, List.of(), names);
    }

    static HitView of(Hit hit, List<Neighbourhood.Link> path, FacetNames.In names) {
        List<Piece> name = hit.highlights().stream()
                .filter(highlight -> highlight.field().equals("name"))
                .findFirst()
                .map(Highlight::pieces)
                .orElse(List.of(new Piece(hit.name(), false)));
        List<Passage> passages = hit.highlights().stream()
                .filter(highlight ->
                        !highlight.field().equals("name") && !highlight.field().equals("place"))
                .limit(MOST_PASSAGES)
                .map(highlight -> new Passage(highlight.field(), highlight.pieces()))
                .toList();
        return new HitView(
                hit.id().value(),
                FacetCodes.outside(Facet.KIND, hit.kind().name()),
                name,
                names.place(hit.place()),
                hit.invented(),
                hit.text(),
                passages,
                Way.of(path),
                hit.highlights().isEmpty());
    }
}
