package org.digitalwings.app.gathering.web;

import java.time.LocalDate;
import org.digitalwings.app.gathering.GatheringJson;
import org.digitalwings.app.gathering.PlanNotes;
import org.digitalwings.app.gathering.Rules;
import org.digitalwings.graph.gathering.Gathering;
import org.digitalwings.graph.gathering.GatheringKind;
import org.digitalwings.graph.gathering.GatheringStatus;
import org.digitalwings.graph.gathering.GatheringSummary;
import org.jspecify.annotations.Nullable;

/**
 * A gathering as the API tells it.
 *
 * @param kind {@code MATCHMAKING_SESSION} or {@code CITY_ROUNDTABLE}
 * @param date the day in Asia/Shanghai
 * @param place the id of the place
 * @param rules what the planner is told
 * @param plan what the planner said of the present plan
 * @param version for the header If-Match
 */
record GatheringView(
        String id,
        GatheringKind kind,
        String name,
        String theme,
        @Nullable LocalDate date,
        @Nullable String place,
        String placeName,
        GatheringStatus status,
        boolean invented,
        int participants,
        int meetings,
        int seats,
        Rules rules,
        @Nullable PlanNotes plan,
        long version) {

    static GatheringView of(GatheringSummary summary, GatheringJson json) {
        Gathering gathering = summary.gathering();
        return new GatheringView(
                gathering.id().value(),
                gathering.kind(),
                gathering.name(),
                gathering.theme(),
                gathering.date(),
                gathering.place(),
                summary.placeName(),
                gathering.status(),
                gathering.invented(),
                summary.invitations(),
                summary.meetings(),
                summary.seats(),
                json.rules(gathering),
                json.notes(gathering).orElse(null),
                gathering.version());
    }
}
