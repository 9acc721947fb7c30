package org.digitalwings.app.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.fact.Party;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.TieType;
import org.jspecify.annotations.Nullable;

/** A project, perhaps with the organisation that runs it and the technologies it is built on. */
record ProjectRow(Profile profile, @Nullable Mention owner, List<String> technologies) implements ImportRow {

    private static final Column NAME =
            Column.required("项目名称", "project", "灵犀护理机器人", "Lingxi care robot", "项目", "名称", "name", "project name");
    private static final Column OWNER = Column.optional(
            "所属单位",
            "run by",
            "灵犀机器人",
            "Lingxi Robotics",
            "单位",
            "公司",
            "organization",
            "organisation",
            "company",
            "owner");
    private static final Column OWNER_ID = Column.optional(
            "所属单位编号", "run by id", "", "", "单位编号", "organization id", "organisation id", "company id", "owner id");
    private static final Column OWNER_KIND = Column.optional(
            "所属单位类型", "run by kind", "初创企业", "startup", "单位类型", "organization kind", "organisation kind");
    private static final Column TECHNOLOGIES =
            Column.optional("技术", "technologies", "Qwen；ROS", "Qwen; ROS", "基座模型", "开源项目", "built on", "technology");

    static final List<Column> COLUMNS = MemberColumns.describedAfter(
            MemberColumns.ID,
            NAME,
            MemberColumns.NAME_EN,
            MemberColumns.ALIASES,
            OWNER,
            OWNER_ID,
            OWNER_KIND,
            TECHNOLOGIES);

    static ProjectRow of(Cells cells) {
        return new ProjectRow(
                Profile.of(cells, NAME, "project"),
                References.organization(cells, OWNER, OWNER_ID, OWNER_KIND),
                cells.list(TECHNOLOGIES));
    }

    @Override
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(List.of(profile.mention()));
        References.addTo(mentions, owner);
        return mentions;
    }

    @Override
    public void state(Facts facts) {
        Party project = profile.state(facts);
        if (owner != null) {
            Party organization = facts.find(owner);
            facts.reference(organization);
            facts.tie(TieType.RUNS, organization.node(), project.node());
        }
        for (String technology : technologies) {
            facts.tie(TieType.BUILT_ON, project.node(), facts.word(NodeLabel.TECHNOLOGY, technology, Map.of()));
        }
    }
}
