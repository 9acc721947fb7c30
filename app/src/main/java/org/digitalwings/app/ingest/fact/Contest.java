package org.digitalwings.app.ingest.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.TieType;
import org.digitalwings.matching.identity.NameKeys;

/** The competition, edition and track that a row names, found or to be made. */
public final class Contest {

    private final Facts facts;
    private final String competitionName;
    private final NodeRef competition;
    private final NodeRef edition;
    private final long year;

    public Contest(Facts facts, String competition, long year) {
        this.facts = facts;
        this.competitionName = competition;
        this.year = year;
        this.competition = facts.vocabulary()
                .word(NodeLabel.COMPETITION, competition)
                .orElseGet(() -> Ids.of(NodeLabel.COMPETITION, "competition", NameKeys.of(competition)));
        this.edition = facts.vocabulary()
                .edition(this.competition, year)
                .orElseGet(() -> Ids.of(NodeLabel.EDITION, "edition", this.competition.id(), String.valueOf(year)));
    }

    /** The edition of the year. */
    public NodeRef edition() {
        return edition;
    }

    /** The track with this code or name; a new one has an id made of the first that is given. */
    public NodeRef trackOf(String code, String name) {
        return facts.vocabulary()
                .track(edition, List.of(code, name))
                .orElseGet(() ->
                        Ids.of(NodeLabel.TRACK, "track", edition.id(), NameKeys.of(code.isEmpty() ? name : code)));
    }

    /** States that there is this track in this edition of this competition. */
    public void track(String editionName, String code, String name) {
        NodeRef track = trackOf(code, name);
        Map<String, Object> properties = new HashMap<>();
        properties.put("code", code.isEmpty() ? name : code);
        properties.put("name", name);
        facts.initial(track, properties);
        facts.initial(
                edition,
                Map.of("year", year, "name", editionName.isEmpty() ? competitionName + " " + year : editionName));
        facts.initial(competition, Map.of("name", competitionName));
        facts.tie(TieType.OF, track, edition);
        facts.tie(TieType.OF, edition, competition);
    }
}
