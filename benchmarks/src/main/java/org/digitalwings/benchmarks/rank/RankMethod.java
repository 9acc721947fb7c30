package org.digitalwings.benchmarks.rank;

import java.util.List;
import org.digitalwings.benchmarks.trec.Ranked;

/** A way to rank the investors for a query, from what is dated before it. */
interface RankMethod {

    /** At most {@code limit} investors that have not invested in the company yet, best first; ties are broken by id. */
    List<Ranked> rank(InvestmentPack.Query query, int limit);
}
