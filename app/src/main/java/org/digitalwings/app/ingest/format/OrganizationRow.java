package org.digitalwings.app.ingest.format;

import java.util.List;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;

/** An organisation. */
record OrganizationRow(Profile profile) implements ImportRow {

    private static final Column NAME = Column.required(
            "名称", "name", "灵犀机器人", "Lingxi Robotics", "机构名称", "公司名称", "企业名称", "单位名称", "organization", "organisation");
    private static final Column KIND = Column.required("类型", "kind", "初创企业", "startup", "机构类型", "性质", "type");

    static final List<Column> COLUMNS =
            MemberColumns.describedAfter(MemberColumns.ID, NAME, KIND, MemberColumns.NAME_EN, MemberColumns.ALIASES);

    static OrganizationRow of(Cells cells) {
        String kind = cells.choice(KIND, Choices.ORGANIZATION_KINDS);
        return new OrganizationRow(Profile.of(cells, NAME, kind));
    }

    @Override
    public List<Mention> mentions() {
        return List.of(profile.mention());
    }

    @Override
    public void state(Facts facts) {
        profile.state(facts);
    }
}
