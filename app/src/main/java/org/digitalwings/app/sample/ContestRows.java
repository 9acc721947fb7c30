package org.digitalwings.app.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.TieType;
import org.digitalwings.matching.sample.SampleCommunity;
import org.digitalwings.matching.sample.SampleTrack;

/** The competition with its editions and their tracks. */
final class ContestRows {

    private static final NodeRef COMPETITION = new NodeRef(NodeLabel.COMPETITION, "wuzhen");
    private static final String NAME = "直通乌镇全球互联网大赛";
    private static final String NAME_EN = "Direct to Wuzhen Global Internet Competition";
    private static final int FIRST = 2019;
    private static final int LAST = 2025;

    private ContestRows() {}

    static List<FactRow> all() {
        return IntStream.rangeClosed(FIRST, LAST).mapToObj(ContestRows::edition).toList();
    }

    static NodeRef track(int year, String code) {
        return new NodeRef(NodeLabel.TRACK, "wuzhen-%d-%s".formatted(year, code));
    }

    private static FactRow edition(int year) {
        NodeRef edition = new NodeRef(NodeLabel.EDITION, "wuzhen-" + year);
        FactRow row = new FactRow()
                .vocabulary(COMPETITION, Map.of("name", NAME, "nameEn", NAME_EN))
                .vocabulary(edition, Map.of("year", (long) year, "name", NAME + " " + year))
                .tie(TieType.OF, edition, COMPETITION);
        for (SampleTrack track : SampleCommunity.tracks()) {
            if (track.first() <= year) {
                NodeRef node = track(year, track.code());
                row.vocabulary(node, properties(track, year)).tie(TieType.OF, node, edition);
            }
        }
        return row;
    }

    /** Which tracks the last edition had is known; that the earlier ones had them too is invented. */
    private static Map<String, Object> properties(SampleTrack track, int year) {
        return Map.of("code", track.code(), "name", track.name(), "nameEn", track.nameEn(), "invented", year < LAST);
    }
}
