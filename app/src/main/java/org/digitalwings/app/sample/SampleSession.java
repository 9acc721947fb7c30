package org.digitalwings.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.Participants;
import org.digitalwings.app.gathering.SessionRules;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringId;
import org.digitalwings.graph.gathering.GatheringKind;
import org.digitalwings.graph.gathering.GatheringStatus;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.digitalwings.graph.gathering.Invitation;
import org.digitalwings.graph.gathering.InvitationStatus;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A matchmaking session of invented startups, projects, investors and enterprises. */
@Component
final class SampleSession implements SampleGatherings.Draft {

    static final GatheringId ID = new GatheringId("sample-session-2026");

    /** A member that the snapshot has only once it has the whole sample. */
    static final MemberId LAST = new MemberId("service-provider-000001");

    private static final String WUZHEN = "cn-330483-wuzhen";
    private static final int STARTUPS = 14;
    private static final int PROJECTS = 6;
    private static final int INVESTORS = 12;
    private static final int ENTERPRISES = 8;
    private static final int PART_TIME = 5;
    private static final int MOST_MEETINGS = 8;

    private final GatheringJson json;

    SampleSession(GatheringJson json) {
        this.json = json;
    }

    @Override
    public Gathering gathering() {
        return new Gathering(
                ID,
                GatheringKind.MATCHMAKING_SESSION,
                "数字之翼对接会（示例）",
                "往届项目与投资机构、行业企业面对面",
                LocalDate.of(2026, 12, 10),
                WUZHEN,
                GatheringStatus.DRAFT,
                true,
                json.write(SessionRules.usual()),
                "",
                0);
    }

    @Override
    public Mono<List<Invitation>> participants(GatheringSummary session, Community community) {
        List<Invitation> participants = new ArrayList<>();
        add(MemberKind.STARTUP, STARTUPS, participants);
        add(MemberKind.PROJECT, PROJECTS, participants);
        add(MemberKind.INVESTOR, INVESTORS, participants);
        add(MemberKind.ENTERPRISE, ENTERPRISES, participants);
        return Mono.just(participants);
    }

    private static void add(MemberKind kind, int count, List<Invitation> participants) {
        for (int number = 1; number <= count; number++) {
            String id = "%s-%06d".formatted(kind.name().toLowerCase(Locale.ROOT), number);
            participants.add(new Invitation(
                    new org.digitalwings.graph.member.MemberId(id),
                    InvitationStatus.ACCEPTED,
                    Participants.side(kind),
                    number % PART_TIME == 0 ? morning() : -1,
                    0,
                    MOST_MEETINGS,
                    null,
                    List.of()));
        }
    }

    private static long morning() {
        return (1L << SessionRules.usual().morningSlots()) - 1;
    }
}
