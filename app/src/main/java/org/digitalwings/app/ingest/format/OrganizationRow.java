package org.digitalwings.app.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.fact.Party;
import org.digitalwings.graph.batch.TieType;
import org.jspecify.annotations.Nullable;

/** An organisation, perhaps with its parent company. */
record OrganizationRow(Profile profile, @Nullable Mention parent) implements ImportRow {

    private static final Column NAME = Column.required(
            "名称", "name", "灵犀机器人", "Lingxi Robotics", "机构名称", "公司名称", "企业名称", "单位名称", "organization", "organisation");
    private static final Column KIND = Column.required("类型", "kind", "初创企业", "startup", "机构类型", "性质", "type");

    private static final Column PARENT = Column.optional("母公司", "parent", "", "", "控股股东", "parent company", "owned by");
    private static final Column PARENT_ID = Column.optional("母公司编号", "parent id", "", "", "parent company id");
    private static final Column PARENT_KIND = Column.optional("母公司类型", "parent kind", "", "", "parent company kind");

    static final List<Column> COLUMNS = MemberColumns.describedAfter(
            MemberColumns.ID, NAME, KIND, MemberColumns.NAME_EN, MemberColumns.ALIASES, PARENT, PARENT_ID, PARENT_KIND);

    static OrganizationRow of(Cells cells) {
        String kind = cells.choice(KIND, Choices.ORGANIZATION_KINDS);
        return new OrganizationRow(
                Profile.of(cells, NAME, kind), References.organization(cells, PARENT, PARENT_ID, PARENT_KIND));
    }

    @Override
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(List.of(profile.mention()));
        References.addTo(mentions, parent);
        return mentions;
    }

    @Override
    public void state(Facts facts) {
        Party organization = profile.state(facts);
        if (parent != null) {
            Party owner = facts.find(parent);
            facts.reference(owner);
            facts.tie(TieType.OWNS, owner.node(), organization.node());
        }
    }
}
