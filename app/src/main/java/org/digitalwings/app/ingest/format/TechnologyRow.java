package org.digitalwings.app.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.fact.Party;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.TieType;
import org.jspecify.annotations.Nullable;

/** A base model or open-source project, perhaps with somebody's contributions of a year or a project built on it. */
record TechnologyRow(
        String technology,
        String kind,
        @Nullable Mention contributor,
        @Nullable Long commits,
        @Nullable Long year,
        @Nullable Mention project)
        implements ImportRow {

    private static final Column TECHNOLOGY =
            Column.required("技术", "technology", "openEuler", "openEuler", "技术名称", "模型", "开源项目");
    private static final Column KIND =
            Column.required("技术类型", "technology kind", "开源项目", "open-source-project", "类型", "kind");
    private static final Column CONTRIBUTOR =
            Column.optional("贡献者", "contributor", "王小明", "Wang Xiaoming", "姓名", "person", "developer");
    private static final Column CONTRIBUTOR_ID = Column.optional("贡献者编号", "contributor id", "", "", "person id");
    private static final Column COMMITS = Column.optional("提交数", "commits", "120", "120", "提交次数", "contributions");
    private static final Column YEAR = Column.optional("年份", "year", "2024", "2024");
    private static final Column PROJECT = Column.optional("项目", "project", "", "", "使用项目", "used by", "项目名称");
    private static final Column PROJECT_ID = Column.optional("项目编号", "project id", "", "");

    static final List<Column> COLUMNS =
            List.of(TECHNOLOGY, KIND, CONTRIBUTOR_ID, CONTRIBUTOR, COMMITS, YEAR, PROJECT_ID, PROJECT);

    static TechnologyRow of(Cells cells) {
        return new TechnologyRow(
                cells.name(TECHNOLOGY, true),
                cells.choice(KIND, Choices.TECHNOLOGY_KINDS),
                References.optional(cells, CONTRIBUTOR, CONTRIBUTOR_ID, Set.of(NodeLabel.PERSON), ""),
                cells.number(COMMITS, 0, 1_000_000_000),
                cells.number(YEAR, 1950, 2200),
                References.optional(cells, PROJECT, PROJECT_ID, Set.of(NodeLabel.PROJECT), ""));
    }

    @Override
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        References.addTo(mentions, contributor);
        References.addTo(mentions, project);
        return mentions;
    }

    @Override
    public void state(Facts facts) {
        NodeRef node = facts.word(NodeLabel.TECHNOLOGY, technology, Map.of("kind", kind));
        if (contributor != null) {
            Party person = facts.find(contributor);
            Map<String, Object> properties = new HashMap<>();
            Profile.put(properties, "commits", commits);
            Profile.put(properties, "year", year);
            facts.tie(TieType.CONTRIBUTED, person.node(), node, properties);
        }
        if (project != null) {
            facts.tie(TieType.BUILT_ON, facts.find(project).node(), node);
        }
    }
}
