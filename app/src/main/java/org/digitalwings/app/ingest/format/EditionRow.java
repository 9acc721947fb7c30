package org.digitalwings.app.ingest.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.digitalwings.app.ingest.fact.Contest;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.fact.Party;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.PartKind;
import org.digitalwings.graph.batch.TieType;
import org.jspecify.annotations.Nullable;

/** An entry in a track of an edition, with how far it came; or only a track, where nobody entered it yet. */
record EditionRow(
        String competition,
        @Nullable Long year,
        String editionName,
        String trackCode,
        String trackName,
        @Nullable Mention entrant,
        String round,
        String award)
        implements ImportRow {

    static final Column COMPETITION = Column.required("赛事", "competition", "直通乌镇", "Direct to Wuzhen", "大赛", "赛事名称");
    static final Column YEAR = Column.required("年份", "year", "2025", "2025", "届", "edition");
    static final Column TRACK = Column.required("赛道", "track", "智能硬件", "Devices", "赛道名称", "track name");
    static final Column ENTRANT =
            Column.optional("参赛者", "entrant", "灵犀护理机器人", "Lingxi care robot", "参赛项目", "项目", "项目名称", "project", "team");
    static final Column ENTRANT_ID = Column.optional("参赛者编号", "entrant id", "", "", "项目编号", "project id", "team id");
    private static final Column EDITION_NAME =
            Column.optional("届次名称", "edition name", "2025年直通乌镇", "Direct to Wuzhen 2025");
    private static final Column TRACK_CODE =
            Column.optional("赛道代码", "track code", "devices", "devices", "赛道编号", "track id");
    private static final Column ENTRANT_KIND = Column.optional("参赛者类型", "entrant kind", "项目", "project", "kind", "类型");
    private static final Column ROUND = Column.optional("晋级轮次", "round", "决赛", "final", "轮次", "阶段", "round reached");
    private static final Column AWARD = Column.optional("奖项", "award", "一等奖", "first-prize", "获奖", "名次", "prize");

    static final List<Column> COLUMNS = List.of(
            COMPETITION, YEAR, EDITION_NAME, TRACK_CODE, TRACK, ENTRANT_ID, ENTRANT, ENTRANT_KIND, ROUND, AWARD);

    static EditionRow of(Cells cells) {
        String award = cells.choice(AWARD, Choices.AWARDS);
        String round = cells.choice(ROUND, Choices.ROUNDS_REACHED);
        return new EditionRow(
                cells.name(COMPETITION, true),
                cells.number(YEAR, 1900, 2200),
                cells.name(EDITION_NAME, false),
                cells.name(TRACK_CODE, false),
                cells.name(TRACK, true),
                References.optional(
                        cells,
                        ENTRANT,
                        ENTRANT_ID,
                        Set.of(NodeLabel.ORGANIZATION, NodeLabel.PROJECT),
                        cells.choice(ENTRANT_KIND, Choices.MEMBER_KINDS)),
                // Awards are given in the final.
                round.isEmpty() && !award.isEmpty() ? "final" : round,
                award);
    }

    @Override
    public List<Mention> mentions() {
        return entrant == null ? List.of() : List.of(entrant);
    }

    @Override
    public Set<PartKind> parts() {
        return Set.of(PartKind.ENTRIES);
    }

    @Override
    public void state(Facts facts) {
        Contest contest = new Contest(facts, competition, Objects.requireNonNull(year));
        if (entrant == null) {
            contest.track(editionName, trackCode, trackName);
            return;
        }
        Party party = facts.find(entrant);
        NodeRef track = contest.trackOf(trackCode, trackName);
        NodeRef entry = facts.part(
                party,
                NodeLabel.ENTRY,
                Map.of("track", track.id(), "edition", contest.edition().id()),
                track.id(),
                party.id());
        Map<String, Object> properties = new HashMap<>();
        Profile.put(properties, "round", round);
        Profile.put(properties, "award", award);
        facts.node(entry, properties, party.id());
        facts.reference(party);
        contest.track(editionName, trackCode, trackName);
        facts.tie(TieType.ENTERED, party.node(), entry);
        facts.tie(TieType.IN, entry, track, Map.of(), party.id());
    }
}
