package org.digitalwings.graph.gathering;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.change.ChangeKind;
import org.digitalwings.graph.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The gatherings in the graph. A write that is based on a version which is not the present one writes nothing and answers
 * empty. {@code by} names the account that writes, null for the system itself.
 */
public final class Gatherings {

    private final ReactiveNeo4jClient client;
    private final GatheringWriter writer;

    public Gatherings(ReactiveNeo4jClient client, Clock clock) {
        this.client = client;
        this.writer = new GatheringWriter(client, clock);
    }

    /** All gatherings, the latest day first, those without a day before. */
    public Flux<GatheringSummary> all() {
        return summaries(GatheringCypher.ALL, Map.of());
    }

    /** The gatherings on whose lists a member is, the latest day first. */
    public Flux<GatheringSummary> of(MemberId member) {
        return summaries(GatheringCypher.OF_MEMBER, Map.of("member", member.value()));
    }

    /** One gathering, empty where there is none of this id. */
    public Mono<GatheringSummary> find(GatheringId id) {
        return summaries(GatheringCypher.FIND, Map.of("id", id.value())).singleOrEmpty();
    }

    /**
     * Adds a gathering as version 0. A {@link org.springframework.dao.DataIntegrityViolationException} where the id is
     * taken; an unknown place is left out.
     */
    public Mono<Gathering> create(Gathering gathering, @Nullable String by) {
        Gathering first = gathering.atVersion(0);
        return writer.write(GatheringCypher.CREATE, first.id(), ChangeKind.CREATED, by, List.of(), parameters(first))
                .filter(Boolean::booleanValue)
                .map(written -> first);
    }

    /** Replaces everything but the invitations and the plan; answers the gathering as it is now. */
    public Mono<Gathering> edit(Gathering gathering, @Nullable String by) {
        return writer.write(
                        GatheringCypher.EDIT, gathering.id(), ChangeKind.CHANGED, by, List.of(), parameters(gathering))
                .filter(Boolean::booleanValue)
                .map(written -> gathering.atVersion(gathering.version() + 1));
    }

    /** Removes a gathering with its invitations and its plan; answers its id. */
    public Mono<GatheringId> remove(GatheringId id, long version, @Nullable String by) {
        return writer.write(GatheringCypher.REMOVE, id, ChangeKind.REMOVED, by, List.of(), Map.of("version", version))
                .filter(Boolean::booleanValue)
                .map(written -> id);
    }

    private static Map<String, Object> parameters(Gathering gathering) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("version", gathering.version());
        parameters.put("place", Codes.orNull(gathering.place()));
        parameters.put("properties", gathering.properties());
        return parameters;
    }

    private Flux<GatheringSummary> summaries(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(GatheringSummary.class)
                .mappedBy((types, row) -> summary(row))
                .all();
    }

    private static GatheringSummary summary(Record row) {
        return new GatheringSummary(
                Gathering.of(row.get("g"), row.get("place")),
                row.get("placeName").asString(""),
                row.get("invitations").asInt(),
                row.get("accepted").asInt(),
                row.get("meetings").asInt(),
                row.get("seats").asInt());
    }
}
