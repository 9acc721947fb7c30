package org.digitalwings.app.ingest.format;

import java.util.List;
import java.util.Set;
import org.digitalwings.app.ingest.fact.Facts;
import org.digitalwings.app.ingest.fact.Mention;
import org.digitalwings.graph.batch.PartKind;

/** A row of one of the kinds of tables, typed. */
public sealed interface ImportRow
        permits OrganizationRow, PersonRow, ProjectRow, EditionRow, JudgingRow, FundingRow, ExchangeRow, TechnologyRow {

    /** The members that the row names. */
    List<Mention> mentions();

    /** What must be known of them. */
    default Set<PartKind> parts() {
        return Set.of();
    }

    /**
     * States what the row says, beginning with what it is about.
     *
     * @throws org.digitalwings.app.ingest.fact.RowFault where a member or word is not surely recognised
     */
    void state(Facts facts);
}
