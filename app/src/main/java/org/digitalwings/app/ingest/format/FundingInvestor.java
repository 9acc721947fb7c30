package org.digitalwings.app.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.app.ingest.table.Fault;
import org.digitalwings.graph.batch.NodeLabel;
import org.jspecify.annotations.Nullable;

/**
 * Who invested in a round.
 *
 * @param lead whether it led the round, null where the row does not say
 */
record FundingInvestor(Mention mention, @Nullable Boolean lead) {

    static final Column NAMES = Column.optional(
            "投资方", "investors", "远山资本；知行基金", "Yuanshan Capital; Zhixing Fund", "投资机构", "投资人", "investor");
    static final Column IDS = Column.optional("投资方编号", "investor ids", "", "", "投资机构编号", "investor id");
    static final Column KIND = Column.optional("投资方类型", "investor kind", "投资机构", "investor");
    static final Column LEAD =
            Column.optional("领投", "lead", "远山资本", "Yuanshan Capital", "领投方", "lead investor", "lead investors");

    private static final Set<NodeLabel> CAN_INVEST = Set.of(NodeLabel.ORGANIZATION, NodeLabel.PERSON);

    /**
     * Reads a row's investors by ids, by names, or by both in the same order. Who led is said by yes or no for all of them,
     * or by name.
     */
    static List<FundingInvestor> of(Cells cells) {
        List<String> names = cells.list(NAMES);
        List<String> ids = cells.list(IDS);
        String kind = cells.choice(KIND, Choices.MEMBER_KINDS);
        if (!names.isEmpty() && !ids.isEmpty() && names.size() != ids.size()) {
            cells.wrong(IDS, String.join("; ", ids), Fault.UNEQUAL_LISTS, cells.name(NAMES));
            return List.of();
        }
        Leads leads = Leads.of(cells, LEAD);
        List<FundingInvestor> investors = new ArrayList<>();
        for (int i = 0; i < Math.max(names.size(), ids.size()); i++) {
            String name = names.isEmpty() ? "" : names.get(i);
            String id = ids.isEmpty() ? "" : ids.get(i);
            Mention mention = Mention.reference(cells.name(NAMES), id, name, CAN_INVEST, kind);
            investors.add(new FundingInvestor(mention, leads.isLead(id, name)));
        }
        return investors;
    }
}
