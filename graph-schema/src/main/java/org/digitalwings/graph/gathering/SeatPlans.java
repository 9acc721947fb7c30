package org.digitalwings.graph.gathering;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The seats of city roundtables. */
public final class SeatPlans {

    private final ReactiveNeo4jClient client;
    private final GatheringWriter writer;

    public SeatPlans(ReactiveNeo4jClient client, Clock clock) {
        this.client = client;
        this.writer = new GatheringWriter(client, clock);
    }

    /** The seats of a roundtable by round, table and member id. */
    public Flux<Seat> of(GatheringId roundtable) {
        return client.query(GatheringCypher.SEATS)
                .bind(roundtable.value())
                .to("id")
                .fetchAs(Seat.class)
                .mappedBy((types, row) -> Seat.of(row.get("seat"), row.get("member")))
                .all();
    }

    /**
     * Replaces the plan of a roundtable. A draft becomes planned.
     *
     * @param seats at most one a member and round
     * @param result what the planner said of it, as JSON
     * @return the roundtable's new version, empty where {@code version} is not the present one; an
     *     {@link UnknownMembersException} where somebody is not in the graph
     */
    public Mono<Long> replace(
            GatheringId roundtable, long version, List<Seat> seats, String result, @Nullable String by) {
        List<Map<String, Object>> rows =
                seats.stream().map(seat -> seat.row(roundtable)).toList();
        List<MemberId> members = seats.stream().map(Seat::member).toList();
        List<Object> ids = rows.stream().map(row -> row.get("id")).toList();
        Mono<Boolean> write = writer.write(
                GatheringCypher.SIT,
                roundtable,
                ChangeKind.CHANGED,
                by,
                List.of(),
                Map.of("version", version, "rows", rows, "ids", ids, "result", result));
        return writer.verify(roundtable, members)
                .then(write)
                .filter(Boolean::booleanValue)
                .map(written -> version + 1);
    }
}
