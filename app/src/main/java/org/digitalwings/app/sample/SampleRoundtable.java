package org.digitalwings.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.Participants;
import org.digitalwings.app.gathering.ProposalOrder;
import org.digitalwings.app.gathering.Proposals;
import org.digitalwings.app.gathering.RoundtableRules;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringKind;
import org.digitalwings.graph.gathering.GatheringStatus;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.InvitationStatus;
import org.digitalwings.graph.member.MemberId;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.roundtable.Choice;
import org.digitalwings.matching.roundtable.Quota;
import org.digitalwings.matching.roundtable.Role;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A city roundtable on how technology and industry grow together, with invented guests that the planner chose. */
@Component
final class SampleRoundtable implements SampleGatherings.Draft {

    static final GatheringId ID = new GatheringId("sample-roundtable-2026");

    private static final String HANGZHOU = "cn-3301";
    private static final List<String> TOPICS =
            List.of("industrial-internet", "industrial-software", "llm", "agents", "humanoid-robots", "ai-chips");
    private static final int TABLES = 5;
    private static final int SEATS = 8;

    private static final Map<Role, Quota> QUOTAS = Map.of(
            Role.ENTERPRISE, new Quota(6, 12),
            Role.CURRENT_PROJECT, new Quota(6, 14),
            Role.INVESTOR, new Quota(5, 10),
            Role.GOVERNMENT, new Quota(2, 5),
            Role.EXPERT, new Quota(4, 8));

    private final GatheringJson json;
    private final Proposals proposals;

    SampleRoundtable(GatheringJson json, Proposals proposals) {
        this.json = json;
        this.proposals = proposals;
    }

    @Override
    public Gathering gathering() {
        return new Gathering(
                ID,
                GatheringKind.CITY_ROUNDTABLE,
                "城市座谈会·杭州（示例）",
                "两新融合",
                LocalDate.of(2026, 12, 17),
                HANGZHOU,
                GatheringStatus.DRAFT,
                true,
                json.write(RoundtableRules.usual(TABLES, SEATS, TOPICS)),
                "",
                0);
    }

    @Override
    public Mono<List<Invitation>> participants(GatheringSummary roundtable, Community community) {
        ProposalOrder order = new ProposalOrder(TABLES * SEATS, QUOTAS, 2, List.of(), real(community));
        return proposals
                .propose(roundtable, order)
                .map(plan ->
                        plan.choices().stream().map(SampleRoundtable::accepted).toList());
    }

    private static Invitation accepted(Choice choice) {
        return Invitation.proposed(new MemberId(choice.member().value()), Participants.code(choice.role()))
                .with(InvitationStatus.ACCEPTED);
    }

    /** Nobody who exists is put on the list of a gathering that does not. */
    private static List<String> real(Community community) {
        List<String> real = new ArrayList<>();
        community.forEachIndex(index -> {
            Member member = community.member(index);
            if (!member.invented()) {
                real.add(member.id().value());
            }
        });
        return real;
    }
}
