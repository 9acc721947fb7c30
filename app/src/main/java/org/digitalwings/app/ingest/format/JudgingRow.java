package org.digitalwings.app.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.digitalwings.app.ingest.fact.Contest;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.fact.Party;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.graph.batch.Known;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.PartKind;
import org.digitalwings.graph.batch.TieType;
import org.jspecify.annotations.Nullable;

/** Who judged an entry. The entry must be known. */
record JudgingRow(
        Mention judge,
        Mention entrant,
        String entrantColumn,
        String competition,
        @Nullable Long year,
        String track,
        String round,
        @Nullable Double score)
        implements ImportRow {

    private static final Column JUDGE =
            Column.optional("评委", "judge", "王小明", "Wang Xiaoming", "评审", "评委姓名", "judge name");
    private static final Column JUDGE_ID = Column.optional("评委编号", "judge id", "", "");
    private static final Column JUDGED_TRACK =
            Column.optional("赛道", "track", "智能硬件", "Devices", "赛道名称", "赛道代码", "track code");
    private static final Column ROUND = Column.optional("轮次", "round", "决赛", "final", "评审轮次", "阶段", "晋级轮次");
    private static final Column SCORE = Column.required("评分", "score", "92.5", "92.5", "得分", "分数", "points");

    static final List<Column> COLUMNS = List.of(
            JUDGE_ID,
            JUDGE,
            EditionRow.COMPETITION,
            EditionRow.YEAR,
            JUDGED_TRACK,
            EditionRow.ENTRANT_ID,
            EditionRow.ENTRANT,
            ROUND,
            SCORE);

    static JudgingRow of(Cells cells) {
        return new JudgingRow(
                References.required(cells, JUDGE, JUDGE_ID, Set.of(NodeLabel.PERSON, NodeLabel.ORGANIZATION), ""),
                References.required(
                        cells,
                        EditionRow.ENTRANT,
                        EditionRow.ENTRANT_ID,
                        Set.of(NodeLabel.ORGANIZATION, NodeLabel.PROJECT),
                        ""),
                cells.name(EditionRow.ENTRANT),
                cells.name(EditionRow.COMPETITION, true),
                cells.number(EditionRow.YEAR, 1900, 2200),
                cells.name(JUDGED_TRACK, false),
                cells.choice(ROUND, Choices.ROUNDS_REACHED),
                cells.decimal(SCORE, 0, 1000));
    }

    @Override
    public List<Mention> mentions() {
        return new ArrayList<>(List.of(judge, entrant));
    }

    @Override
    public Set<PartKind> parts() {
        return Set.of(PartKind.ENTRIES);
    }

    @Override
    public void state(Facts facts) {
        Party who = facts.find(judge);
        Party whom = facts.find(entrant);
        Map<String, Object> properties = new HashMap<>();
        Profile.put(properties, "round", round);
        Profile.put(properties, "score", score);
        facts.tie(TieType.JUDGED, who.node(), entry(facts, whom), properties, whom.id());
    }

    private NodeRef entry(Facts facts, Party whom) {
        Contest contest = new Contest(facts, competition, Objects.requireNonNull(year));
        Map<String, Object> wanted = track.isEmpty()
                ? Map.of("edition", contest.edition().id())
                : Map.of("track", contest.trackOf("", track).id());
        List<NodeRef> entries = facts.parts(whom, NodeLabel.ENTRY).stream()
                .filter(part -> part.properties().entrySet().containsAll(wanted.entrySet()))
                .map(Known.Part::node)
                .toList();
        if (entries.size() != 1) {
            throw facts.fault(
                    entrantColumn, whom.mention().name(), Fault.UNKNOWN_ENTRY, String.valueOf(entries.size()));
        }
        return entries.getFirst();
    }
}
