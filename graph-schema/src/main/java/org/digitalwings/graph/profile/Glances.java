package org.digitalwings.graph.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.digitalwings.graph.profile.Glance.EditionFact;
import org.digitalwings.graph.profile.Glance.GatheringFact;
import org.digitalwings.graph.profile.Glance.KindCount;
import org.digitalwings.graph.profile.Glance.LatestChange;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Mono;

/** Reads the community at a glance. Counting the members takes time linear in their number. */
public final class Glances {

    private static final String KINDS = """
            MATCH (m:Member) WHERE m.kind IS NOT NULL RETURN m.kind AS kind, count(*) AS members
            """;

    private static final String EDITIONS = """
            MATCH (ed:Edition)-[:OF]->(c:Competition)
            RETURN c {.id, .name, .nameEn} AS competition, ed.year AS year,
                   COUNT { (ed)<-[:OF]-(:Track)<-[:IN]-(:Entry) } AS entries,
                   COUNT { (ed)<-[:OF]-(:Track)<-[:IN]-(e:Entry) WHERE e.award IS NOT NULL } AS awards
            ORDER BY year DESC, c.id LIMIT 12
            """;

    // More rows than shown, as an import or an edit may change one member many times. What names no aspect is a tie:
    // who saved,
    // blocked or asked whom is not for everybody to see.
    private static final String CHANGES = """
            MATCH (counter:ChangeCounter {id: 'changes'})
            MATCH (change:Change)
            WHERE change.seq > counter.seq - $window AND (change.kind = 'created' OR change.what IS NOT NULL)
            MATCH (m:Member {id: change.subject})
            WITH m, change ORDER BY change.seq DESC
            WITH m, collect(change)[0] AS change ORDER BY change.seq DESC LIMIT $limit
            RETURN m {.id, .name, .nameEn, .kind, .invented} AS member, change.kind AS kind, change.at AS at
            """;

    private static final String GATHERINGS = """
            MATCH (g:Gathering)
            RETURN g {.id, .name, .kind, .status, .invented, date: toString(g.date)} AS gathering
            ORDER BY g.date DESC, g.id LIMIT 5
            """;

    private static final int WINDOW = 200;

    private static final int SHOWN = 8;

    private final ReactiveNeo4jClient client;

    public Glances(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /** The community as it is now. */
    public Mono<Glance> now() {
        return Mono.zip(kinds(), editions(), changes(), gatherings())
                .map(parts -> new Glance(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()));
    }

    private Mono<List<KindCount>> kinds() {
        return client.query(KINDS)
                .fetchAs(KindCount.class)
                .mappedBy((types, row) -> new KindCount(
                        row.get("kind").asString(), row.get("members").asLong()))
                .all()
                .sort(Comparator.comparingLong(KindCount::members).reversed().thenComparing(KindCount::kind))
                .collectList();
    }

    private Mono<List<EditionFact>> editions() {
        return client.query(EDITIONS)
                .fetchAs(EditionFact.class)
                .mappedBy((types, row) -> new EditionFact(
                        ProfileRow.named(row.get("competition")),
                        row.get("year").asInt(0),
                        row.get("entries").asLong(),
                        row.get("awards").asLong()))
                .all()
                .collectList();
    }

    private Mono<List<LatestChange>> changes() {
        return client.query(CHANGES)
                .bindAll(Map.of("window", WINDOW, "limit", SHOWN))
                .fetchAs(LatestChange.class)
                .mappedBy((types, row) -> new LatestChange(
                        ProfileRow.link(row.get("member")),
                        row.get("kind").asString(),
                        row.get("at").asZonedDateTime().toInstant()))
                .all()
                .collectList();
    }

    private Mono<List<GatheringFact>> gatherings() {
        return client.query(GATHERINGS)
                .fetchAs(GatheringFact.class)
                .mappedBy((types, row) -> gathering(row))
                .all()
                .collectList();
    }

    private static GatheringFact gathering(Record row) {
        var gathering = row.get("gathering");
        return new GatheringFact(
                gathering.get("id").asString(),
                gathering.get("name").asString(""),
                gathering.get("kind").asString(""),
                ProfileRow.text(gathering, "date"),
                ProfileRow.text(gathering, "status"),
                gathering.get("invented").asBoolean(false));
    }
}
