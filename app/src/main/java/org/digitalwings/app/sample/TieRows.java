package org.digitalwings.app.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.digitalwings.graph.batch.NodeLabel;
import org.digitalwings.graph.batch.NodeRef;
import org.digitalwings.graph.batch.TieType;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.sample.Fact;

/** What ties the members to each other and to the world, one row a fact. */
final class TieRows {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int NOON = 12;

    private final Map<MemberId, MemberKind> kinds = new HashMap<>();
    private final Meetings meetings = new Meetings();

    /** Remembers what a member is; the rows of its ties come later. */
    void know(MemberId id, MemberKind kind) {
        kinds.put(id, kind);
    }

    FactRow of(Fact fact) {
        return switch (fact) {
            case Fact.Portrait portrait -> PortraitRow.of(portrait);
            case Fact.Employment job -> employment(job);
            case Fact.Founding founding ->
                tie(TieType.FOUNDED, founding.person(), founding.founded(), Map.of("since", founding.since()));
            case Fact.Running run -> tie(TieType.RUNS, run.organization(), run.project(), Map.of());
            case Fact.Judging judging -> judging(judging);
            case Fact.FundingRound round -> fundingRound(round);
            case Fact.Contribution contribution -> contribution(contribution);
            case Fact.Milestone milestone -> milestone(milestone);
            case Fact.Encounter encounter -> encounter(encounter);
            case Fact.Bookmark bookmark ->
                tie(TieType.SAVED, bookmark.member(), bookmark.saved(), Map.of("at", noon(bookmark.at())));
        };
    }

    private FactRow employment(Fact.Employment job) {
        return tie(
                TieType.WORKS_AT,
                job.person(),
                job.organization(),
                FactRow.properties("title", job.title(), "since", job.since(), "until", job.until()));
    }

    private FactRow judging(Fact.Judging judging) {
        return new FactRow()
                .tie(
                        TieType.JUDGED,
                        member(judging.judge()),
                        PortraitRow.entry(judging.project().value(), judging.edition()),
                        FactRow.properties("round", FactRow.code(judging.round()), "score", judging.score()));
    }

    private FactRow fundingRound(Fact.FundingRound round) {
        NodeRef node = new NodeRef(NodeLabel.FUNDING_ROUND, round.id());
        FactRow row = new FactRow()
                .node(
                        node,
                        Map.of(
                                "date",
                                round.date(),
                                "round",
                                round.round(),
                                "amount",
                                round.amount(),
                                "currency",
                                round.currency()))
                .tie(TieType.RAISED, member(round.raisedBy()), node);
        for (Fact.Stake stake : round.stakes()) {
            NodeRef investor = member(stake.investor());
            row.tie(TieType.INVESTED, investor, node, Map.of("lead", stake.lead()));
        }
        return row;
    }

    private FactRow contribution(Fact.Contribution contribution) {
        FactRow row = new FactRow();
        return row.tie(
                TieType.CONTRIBUTED,
                member(contribution.person()),
                PortraitRow.technology(row, contribution.technology()),
                Map.of("commits", (long) contribution.commits(), "year", (long) contribution.year()));
    }

    private FactRow milestone(Fact.Milestone milestone) {
        NodeRef node = new NodeRef(NodeLabel.MILESTONE, milestone.organization() + "-" + milestone.kind());
        return new FactRow()
                .node(node, Map.of("kind", milestone.kind(), "date", milestone.date()))
                .tie(TieType.REACHED, member(milestone.organization()), node);
    }

    private FactRow encounter(Fact.Encounter encounter) {
        return meetings.row(new FactRow(), encounter, member(encounter.guest()), member(encounter.host()));
    }

    private FactRow tie(TieType type, MemberId from, MemberId to, Map<String, Object> properties) {
        return new FactRow().tie(type, member(from), member(to), properties);
    }

    private NodeRef member(MemberId id) {
        return new NodeRef(FactRow.label(kind(id)), id.value());
    }

    private MemberKind kind(MemberId id) {
        MemberKind kind = kinds.get(id);
        if (kind == null) {
            throw new IllegalStateException("Member %s of the sample is tied before it is described.".formatted(id));
        }
        return kind;
    }

    private static Object noon(LocalDate day) {
        return day.atTime(NOON, 0).atZone(ZONE).withZoneSameInstant(ZoneOffset.UTC);
    }
}
