package org.digitalwings.app.ingest.format;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.fact.Party;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.PartKind;
import org.digitalwings.graph.batch.TieType;
import org.jspecify.annotations.Nullable;

/** What a member needs or offers. */
record ExchangeRow(
        Mention member,
        boolean need,
        String purpose,
        String text,
        @Nullable LocalDate until) implements ImportRow {

    private static final Column MEMBER =
            Column.optional("成员", "member", "灵犀机器人", "Lingxi Robotics", "名称", "单位", "name");
    private static final Column MEMBER_ID = Column.optional("成员编号", "member id", "", "", "编号", "id");
    private static final Column MEMBER_KIND = Column.optional("成员类型", "member kind", "初创企业", "startup");
    private static final Column DIRECTION =
            Column.required("供需", "direction", "需求", "need", "方向", "需求或供给", "need or offer");
    private static final Column PURPOSE =
            Column.required("类别", "purpose", "试点", "pilot-site", "需求类别", "类型", "kind", "category");
    private static final Column TEXT =
            Column.required("内容", "text", "寻找三家养老机构试用", "Three nursing homes to try it", "描述", "说明", "description");
    private static final Column UNTIL =
            Column.optional("截止日期", "until", "2027-12-31", "2027-12-31", "有效期", "deadline", "截止");

    static final List<Column> COLUMNS = List.of(MEMBER_ID, MEMBER, MEMBER_KIND, DIRECTION, PURPOSE, TEXT, UNTIL);

    static ExchangeRow of(Cells cells) {
        return new ExchangeRow(
                References.required(
                        cells,
                        MEMBER,
                        MEMBER_ID,
                        Set.of(NodeLabel.PERSON, NodeLabel.ORGANIZATION, NodeLabel.PROJECT),
                        cells.choice(MEMBER_KIND, Choices.MEMBER_KINDS)),
                cells.choice(DIRECTION, Choices.DIRECTIONS).equals("need"),
                cells.choice(PURPOSE, Choices.PURPOSES),
                cells.text(TEXT),
                cells.date(UNTIL));
    }

    @Override
    public List<Mention> mentions() {
        return List.of(member);
    }

    @Override
    public Set<PartKind> parts() {
        return Set.of(need ? PartKind.NEEDS : PartKind.OFFERS);
    }

    @Override
    public void state(Facts facts) {
        Party owner = facts.find(member);
        NodeLabel label = need ? NodeLabel.NEED : NodeLabel.OFFER;
        Map<String, Object> recognisedBy = Map.of("kind", purpose, "text", text);
        NodeRef part = facts.part(owner, label, recognisedBy, owner.id(), purpose, text);
        Map<String, Object> properties = new HashMap<>(recognisedBy);
        Profile.put(properties, "until", until);
        facts.node(part, properties, owner.id());
        facts.reference(owner);
        facts.tie(need ? TieType.SEEKS : TieType.PROVIDES, owner.node(), part);
    }
}
