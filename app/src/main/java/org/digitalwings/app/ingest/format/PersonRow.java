package org.digitalwings.app.ingest.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.fact.Party;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.TieType;
import org.jspecify.annotations.Nullable;

/** A person, perhaps with the organisation where it works and what it founded. */
record PersonRow(
        Profile profile,
        @Nullable Mention employer,
        String title,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Mention founded)
        implements ImportRow {

    private static final Column NAME = Column.required("姓名", "name", "王小明", "Wang Xiaoming", "名称", "名字", "person");
    private static final Column EMPLOYER = Column.optional(
            "单位",
            "organization",
            "灵犀机器人",
            "Lingxi Robotics",
            "工作单位",
            "所在单位",
            "公司",
            "机构",
            "organisation",
            "employer",
            "company");
    private static final Column EMPLOYER_ID =
            Column.optional("单位编号", "organization id", "", "", "organisation id", "employer id");
    private static final Column EMPLOYER_KIND =
            Column.optional("单位类型", "organization kind", "初创企业", "startup", "organisation kind", "employer kind");
    private static final Column TITLE = Column.optional("职务", "title", "首席执行官", "CEO", "职位", "头衔", "position", "role");
    private static final Column SINCE =
            Column.optional("入职日期", "since", "2021-03-01", "2021-03-01", "开始日期", "from", "start");
    private static final Column UNTIL = Column.optional("离职日期", "until", "", "", "结束日期", "end");
    private static final Column FOUNDED = Column.optional("创办", "founded", "", "", "创立", "founder of");
    private static final Column FOUNDED_ID = Column.optional("创办编号", "founded id", "", "");

    static final List<Column> COLUMNS = MemberColumns.describedAfter(
            MemberColumns.ID,
            NAME,
            MemberColumns.NAME_EN,
            MemberColumns.ALIASES,
            EMPLOYER,
            EMPLOYER_ID,
            EMPLOYER_KIND,
            TITLE,
            SINCE,
            UNTIL,
            FOUNDED,
            FOUNDED_ID);

    static PersonRow of(Cells cells) {
        LocalDate since = cells.date(SINCE);
        LocalDate until = cells.date(UNTIL);
        if (since != null && until != null && until.isBefore(since)) {
            cells.wrong(UNTIL, until.toString(), Fault.ENDS_BEFORE_START, since.toString());
        }
        return new PersonRow(
                Profile.of(cells, NAME, "person"),
                References.organization(cells, EMPLOYER, EMPLOYER_ID, EMPLOYER_KIND),
                cells.name(TITLE, false),
                since,
                until,
                References.optional(cells, FOUNDED, FOUNDED_ID, Set.of(NodeLabel.ORGANIZATION, NodeLabel.PROJECT), ""));
    }

    @Override
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(List.of(profile.mention()));
        References.addTo(mentions, employer);
        References.addTo(mentions, founded);
        return mentions;
    }

    @Override
    public void state(Facts facts) {
        Party person = profile.state(facts);
        if (employer != null) {
            Party organization = facts.find(employer);
            facts.reference(organization);
            Map<String, Object> properties = new HashMap<>();
            Profile.put(properties, "title", title);
            Profile.put(properties, "since", since);
            Profile.put(properties, "until", until);
            facts.tie(TieType.WORKS_AT, person.node(), organization.node(), properties);
        }
        if (founded != null) {
            facts.tie(TieType.FOUNDED, person.node(), facts.find(founded).node());
        }
    }
}
