package org.digitalwings.app.ingest.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.fact.Party;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.PartKind;
import org.digitalwings.graph.batch.TieType;
import org.digitalwings.matching.text.Amount;
import org.jspecify.annotations.Nullable;

/**
 * A funding round and its investors; rows of the same member, date and round are one round.
 *
 * @param amountText the amount as the file writes it
 */
record FundingRow(
        Mention company,
        @Nullable LocalDate date,
        String round,
        @Nullable Amount amount,
        String amountText,
        List<FundingInvestor> investors)
        implements ImportRow {

    private static final Column COMPANY =
            Column.optional("公司", "company", "灵犀机器人", "Lingxi Robotics", "企业", "融资方", "项目", "被投企业", "raised by");
    private static final Column COMPANY_ID = Column.optional("公司编号", "company id", "", "", "企业编号", "项目编号");
    private static final Column COMPANY_KIND = Column.optional("公司类型", "company kind", "初创企业", "startup", "企业类型");
    private static final Column DATE = Column.required("日期", "date", "2023-05-01", "2023-05-01", "融资日期", "时间", "融资时间");
    private static final Column ROUND = Column.optional("轮次", "round", "A轮", "Series A", "融资轮次", "stage");
    private static final Column AMOUNT =
            Column.optional("金额", "amount", "3000万人民币", "30,000,000 CNY", "融资金额", "投资金额", "money");
    private static final Column CURRENCY = Column.optional("币种", "currency", "", "", "货币");

    static final List<Column> COLUMNS = List.of(
            COMPANY_ID,
            COMPANY,
            COMPANY_KIND,
            DATE,
            ROUND,
            AMOUNT,
            CURRENCY,
            FundingInvestor.IDS,
            FundingInvestor.NAMES,
            FundingInvestor.KIND,
            FundingInvestor.LEAD);

    static FundingRow of(Cells cells) {
        Amount amount = cells.amount(AMOUNT);
        String currency = cells.currency(CURRENCY);
        return new FundingRow(
                References.required(
                        cells,
                        COMPANY,
                        COMPANY_ID,
                        Set.of(NodeLabel.ORGANIZATION, NodeLabel.PROJECT),
                        cells.choice(COMPANY_KIND, Choices.MEMBER_KINDS)),
                cells.date(DATE),
                cells.name(ROUND, false),
                amount == null || amount.currency() != null ? amount : new Amount(amount.value(), currency),
                cells.name(AMOUNT, false),
                FundingInvestor.of(cells));
    }

    @Override
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(List.of(company));
        investors.forEach(investor -> mentions.add(investor.mention()));
        return mentions;
    }

    @Override
    public Set<PartKind> parts() {
        return Set.of(PartKind.FUNDING_ROUNDS);
    }

    @Override
    public void state(Facts facts) {
        Party raiser = facts.find(company);
        List<Party> parties = investors.stream()
                .map(investor -> facts.find(investor.mention()))
                .toList();
        LocalDate day = Objects.requireNonNull(date);
        Map<String, Object> properties = new HashMap<>();
        properties.put("date", day);
        Profile.put(properties, "round", round);
        Map<String, Object> recognisedBy = new HashMap<>(properties);
        if (amount != null) {
            Profile.put(properties, "amount", amount.value());
            Profile.put(properties, "currency", amount.currency());
            Profile.put(properties, "amountText", amountText);
        }
        NodeRef funding = facts.part(raiser, NodeLabel.FUNDING_ROUND, recognisedBy, raiser.id(), day.toString(), round);
        facts.node(funding, properties, raiser.id());
        facts.reference(raiser);
        facts.tie(TieType.RAISED, raiser.node(), funding);
        for (int i = 0; i < parties.size(); i++) {
            Party investor = parties.get(i);
            FundingInvestor stated = investors.get(i);
            facts.reference(investor);
            Map<String, Object> lead = stated.lead() == null ? Map.of() : Map.of("lead", stated.lead());
            facts.tie(TieType.INVESTED, investor.node(), funding, lead, raiser.id());
        }
    }
}
