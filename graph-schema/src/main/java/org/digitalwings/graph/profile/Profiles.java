package org.digitalwings.graph.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads members as their pages show them. */
public final class Profiles {

    private final ReactiveNeo4jClient client;

    public Profiles(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /**
     * The member with the id, hidden fields included; empty where there is none.
     *
     * @param today decides which ties have ended
     */
    public Mono<Profile> find(String id, LocalDate today) {
        return client.query(ProfileCypher.FIND)
                .bindAll(Map.of("id", id, "today", today, "most", Profile.MOST))
                .fetchAs(Profile.class)
                .mappedBy((types, row) -> ProfileRow.profile(row))
                .one();
    }

    /** The members with these ids, in their order; those that there are not are left out. */
    public Flux<MemberLink> links(List<String> ids) {
        return client.query(ProfileCypher.LINKS)
                .bindAll(Map.of("ids", ids))
                .fetchAs(MemberLink.class)
                .mappedBy((types, row) -> ProfileRow.link(row.get("member")))
                .all();
    }

    /** The members with the most ties to a member, at most {@code limit}; one line for each sort of tie. */
    public Flux<Neighbour> neighbours(String id, int limit) {
        return client.query(ProfileCypher.NEIGHBOURS)
                .bindAll(Map.of("id", id, "limit", limit))
                .fetchAs(Neighbour.class)
                .mappedBy((types, row) -> new Neighbour(
                        ProfileRow.link(row.get("member")),
                        row.get("tie").asString(),
                        row.get("times").asLong()))
                .all();
    }

    /**
     * Members by name, then id.
     *
     * @param kind as the graph spells it, null for all kinds
     * @param afterName the name of the last member seen, empty at the start
     * @param afterId its id, empty at the start
     * @param limit at most so many
     */
    public Flux<MemberLink> list(@Nullable String kind, String afterName, String afterId, int limit) {
        var parameters = Map.<String, Object>of("name", afterName, "id", afterId, "limit", limit);
        var query = kind == null
                ? client.query(ProfileCypher.LIST).bindAll(parameters)
                : client.query(ProfileCypher.LIST_OF_KIND)
                        .bindAll(parameters)
                        .bind(kind)
                        .to("kind");
        return query.fetchAs(MemberLink.class)
                .mappedBy((types, row) -> ProfileRow.link(row.get("member")))
                .all();
    }
}
