package org.digitalwings.app.search.web;

import java.util.List;
import org.digitalwings.app.search.FacetCodes;
import org.digitalwings.matching.community.Direction;
import org.digitalwings.matching.community.Neighbourhood;

/** The shortest way from the member around whom was searched, tie by tie. */
final class Way {

    private Way() {}

    /**
     * A step of it.
     *
     * @param tie how the one before is tied to this member, such as {@code invested} or {@code invested-by}
     */
    record Step(String tie, String id, String name) {

        static Step of(Neighbourhood.Link link) {
            return new Step(tie(link), link.to().id().value(), link.to().name());
        }

        private static String tie(Neighbourhood.Link link) {
            String kind = FacetCodes.code(link.kind().name());
            if (link.direction() == Direction.OUTGOING) {
                return kind;
            }
            return switch (link.kind()) {
                case INVESTED, JUDGED -> kind + "-by";
                case WORKS_AT -> "employs";
                case FOUNDED -> "founded-by";
                case RUNS -> "run-by";
                case OWNS -> "owned-by";
                case ASSIGNED, MET, SAVED, PASSED, BLOCKED, DECLARED_CONFLICT, ASKED, ACCEPTED, DECLINED -> kind;
            };
        }
    }

    static List<Step> of(List<Neighbourhood.Link> path) {
        return path.stream().map(Step::of).toList();
    }
}
