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

/** Who is on the lists of gatherings. */
public final class Invitations {

    private final ReactiveNeo4jClient client;
    private final GatheringWriter writer;

    public Invitations(ReactiveNeo4jClient client, Clock clock) {
        this.client = client;
        this.writer = new GatheringWriter(client, clock);
    }

    /** The list of a gathering by member id. */
    public Flux<Invitation> to(GatheringId gathering) {
        return client.query(GatheringCypher.INVITATIONS)
                .bind(gathering.value())
                .to("id")
                .fetchAs(Invitation.class)
                .mappedBy((types, row) -> Invitation.of(row.get("member"), row.get("invited")))
                .all();
    }

    /**
     * Replaces the list of a gathering; answers its new version, empty where {@code version} is not the present one. An
     * {@link UnknownMembersException} where somebody on it is not in the graph.
     */
    public Mono<Long> replace(GatheringId gathering, long version, List<Invitation> invitations, @Nullable String by) {
        List<MemberId> members = invitations.stream().map(Invitation::member).toList();
        List<Map<String, Object>> rows =
                invitations.stream().map(Invitation::row).toList();
        Mono<Boolean> write = writer.write(
                GatheringCypher.INVITE,
                gathering,
                ChangeKind.CHANGED,
                by,
                List.of(),
                Map.of("version", version, "rows", rows));
        return writer.verify(gathering, members)
                .then(write)
                .filter(Boolean::booleanValue)
                .map(written -> version + 1);
    }

    /**
     * Notes what became of one invitation, whatever the gathering's version; answers the status, empty where the member
     * is not on the list.
     */
    public Mono<InvitationStatus> answer(
            GatheringId gathering, MemberId member, InvitationStatus status, @Nullable String by) {
        return writer.write(
                        GatheringCypher.ANSWER,
                        gathering,
                        ChangeKind.CHANGED,
                        by,
                        List.of(),
                        Map.of("member", member.value(), "status", status.code()))
                .filter(Boolean::booleanValue)
                .map(written -> status);
    }
}
