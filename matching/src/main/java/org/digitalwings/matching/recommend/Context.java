package org.digitalwings.matching.recommend;

import org.digitalwings.matching.deals.DealBook;

/** What requests are answered from: one snapshot's profiles and deals, how requests to meet are answered, and what is known of pairs. */
record Context(ProfileIndex index, DealBook deals, Demand demand, PairKnowledge pairs) {}
