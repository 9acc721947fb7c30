package org.digitalwings.graph.gathering;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The meetings of matchmaking sessions. */
public final class Agendas {

    private final ReactiveNeo4jClient client;
    private final GatheringWriter writer;

    public Agendas(ReactiveNeo4jClient client, Clock clock) {
        this.client = client;
        this.writer = new GatheringWriter(client, clock);
    }

    /** The meetings of a session by slot, then by the members' ids. */
    public Flux<Meeting> of(GatheringId session) {
        return client.query(GatheringCypher.MEETINGS)
                .bind(session.value())
                .to("id")
                .fetchAs(Meeting.class)
                .mappedBy((types, row) -> Meeting.of(row.get("meeting"), row.get("first"), row.get("second")))
                .all();
    }

    /**
     * Replaces the plan of a session. What was noted of meetings that stay (status, rating, outcome) stays. A draft
     * becomes planned.
     *
     * @param result what the planner said of it, as JSON
     * @return the session's new version, empty where {@code version} is not the present one; an
     *     {@link UnknownMembersException} where somebody is not in the graph
     */
    public Mono<Long> replace(
            GatheringId session, long version, List<Meeting> meetings, String result, @Nullable String by) {
        List<Map<String, Object>> rows =
                meetings.stream().map(meeting -> meeting.row(session)).toList();
        List<MemberId> members = meetings.stream()
                .flatMap(meeting -> Stream.of(meeting.first(), meeting.second()))
                .toList();
        List<String> ids =
                meetings.stream().map(meeting -> meeting.idAt(session)).toList();
        Mono<Boolean> write = writer.write(
                GatheringCypher.MEET,
                session,
                ChangeKind.CHANGED,
                by,
                List.of(),
                Map.of("version", version, "rows", rows, "ids", ids, "result", result));
        return writer.verify(session, members)
                .then(write)
                .filter(Boolean::booleanValue)
                .map(written -> version + 1);
    }

    /**
     * Notes what came of one meeting: its status, rating and outcome. Both members change, as they have met or not now.
     * Answers the meeting, empty where the session has no meeting of the two.
     */
    public Mono<Meeting> report(GatheringId session, Meeting meeting, @Nullable String by) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("first", meeting.first().value());
        parameters.put("second", meeting.second().value());
        parameters.put("status", meeting.status().code());
        parameters.put("rating", Codes.orNull(meeting.rating()));
        parameters.put("outcome", meeting.outcome());
        return writer.write(
                        GatheringCypher.REPORT,
                        session,
                        ChangeKind.CHANGED,
                        by,
                        List.of(meeting.first(), meeting.second()),
                        parameters)
                .filter(Boolean::booleanValue)
                .map(written -> meeting);
    }
}
