package org.digitalwings.graph.gathering;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.graph.change.ChangeDraft;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Mono;

/** Runs the statements that write gatherings, each with its changes. */
final class GatheringWriter {

    private final ReactiveNeo4jClient client;
    private final Clock clock;

    GatheringWriter(ReactiveNeo4jClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Writes, and tells whether anything was written.
     *
     * @param touched the members whose ties the statement changes
     */
    Mono<Boolean> write(
            String cypher,
            GatheringId gathering,
            ChangeKind kind,
            @Nullable String by,
            Collection<MemberId> touched,
            Map<String, Object> parameters) {
        return Mono.defer(() -> {
            Map<String, Object> all = new HashMap<>(parameters);
            all.put("id", gathering.value());
            all.put("changes", changes(gathering, kind, by, touched));
            all.put("changedAt", clock.instant().atZone(ZoneOffset.UTC));
            return client.query(cypher)
                    .bindAll(all)
                    .fetchAs(Boolean.class)
                    .mappedBy((types, row) -> row.get("changed").asLong() > 0)
                    .one();
        });
    }

    /** Fails where one of the members is not in the graph. */
    Mono<Void> verify(GatheringId gathering, Collection<MemberId> members) {
        return client.query(GatheringCypher.UNKNOWN)
                .bindAll(Map.of(
                        "members",
                        members.stream().map(MemberId::value).distinct().toList()))
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("member").asString())
                .all()
                .collectList()
                .flatMap(unknown ->
                        unknown.isEmpty() ? Mono.empty() : Mono.error(new UnknownMembersException(gathering, unknown)));
    }

    private static List<Map<String, Object>> changes(
            GatheringId gathering, ChangeKind kind, @Nullable String by, Collection<MemberId> touched) {
        Stream<ChangeDraft> drafts = Stream.concat(
                Stream.of(ChangeDraft.ofGathering(kind, gathering.value())),
                touched.stream().distinct().sorted().map(id -> ChangeDraft.ofMember(ChangeKind.CHANGED, id.value())));
        return drafts.map(draft -> by == null ? draft : draft.by(by))
                .map(ChangeDraft::toMap)
                .toList();
    }
}
