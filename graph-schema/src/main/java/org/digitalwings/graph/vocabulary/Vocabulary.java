package org.digitalwings.graph.vocabulary;

import java.util.Locale;
import java.util.Map;
import org.springframework.data.neo4j.core.ReactiveNeo4jClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads topics and places. Counting a term's members reads the degree of its node, whatever that is. */
public final class Vocabulary {

    private static final String TOPIC = """
            RETURN t AS term, head([(t)-[:BROADER]->(broader) | broader.id]) AS parent,
                   COUNT { (t)<-[:ABOUT]-() } AS members
            """;

    private static final String PLACE = """
            RETURN p AS term, head([(p)-[:PART_OF]->(whole) | whole.id]) AS parent,
                   COUNT { (p)<-[:LOCATED_IN]-() } AS members
            """;

    private static final String TOPICS = "MATCH (t:Topic)\n" + TOPIC + "ORDER BY t.id";

    private static final String PLACES = "MATCH (p:Place)\n" + PLACE + "ORDER BY p.id";

    private static final String FIND_TOPIC = "MATCH (t:Topic {id: $id})\n" + TOPIC;

    private static final String FIND_PLACE = "MATCH (p:Place {id: $id})\n" + PLACE;

    private static final String PARTS = "MATCH (p:Place)-[:PART_OF]->(:Place {id: $id})\n" + PLACE + "ORDER BY p.id";

    private static final String PATH = """
            MATCH path = (:Place {id: $id})-[:PART_OF*0..6]->(top:Place)
            WHERE NOT EXISTS { (top)-[:PART_OF]->() }
            WITH reverse(nodes(path)) AS places LIMIT 1
            UNWIND places AS p
            """ + PLACE;

    private static final String MATCHING = """
            MATCH (p:Place)
            WITH p, [word IN [p.name, p.nameEn] + coalesce(p.aliases, []) | toLower(word)] AS words
            WITH p, words, any(word IN words WHERE word = $word) AS exact
            WHERE exact OR any(word IN words WHERE word STARTS WITH $word)
            WITH p, CASE WHEN exact THEN 0 ELSE 1 END AS rank,
                 COUNT { (p)-[:PART_OF*1..6]->() } AS depth
            ORDER BY rank, depth, p.id LIMIT $limit
            """ + PLACE;

    private final ReactiveNeo4jClient client;

    public Vocabulary(ReactiveNeo4jClient client) {
        this.client = client;
    }

    /** All topics by id. */
    public Flux<Term> topics() {
        return terms(TOPICS, Map.of());
    }

    /** All places by id. */
    public Flux<Term> places() {
        return terms(PLACES, Map.of());
    }

    /** One topic, empty where there is none of this id. */
    public Mono<Term> topic(String id) {
        return terms(FIND_TOPIC, Map.of("id", id)).singleOrEmpty();
    }

    /** One place, empty where there is none of this id. */
    public Mono<Term> place(String id) {
        return terms(FIND_PLACE, Map.of("id", id)).singleOrEmpty();
    }

    /** The places that are directly part of one, by id. */
    public Flux<Term> partsOf(String id) {
        return terms(PARTS, Map.of("id", id));
    }

    /** A place with all that it is part of, the largest first; empty where there is none of this id. */
    public Flux<Term> path(String id) {
        return terms(PATH, Map.of("id", id));
    }

    /**
     * Places that are called so or whose name or alias starts so, in any language and case: those called so first, then the
     * larger division first, then by id.
     *
     * @param word at least one character
     * @param limit at most so many
     */
    public Flux<Term> placesLike(String word, int limit) {
        if (word.isBlank()) {
            throw new IllegalArgumentException("A search for places needs at least one character.");
        }
        return terms(MATCHING, Map.of("word", word.strip().toLowerCase(Locale.ROOT), "limit", limit));
    }

    private Flux<Term> terms(String cypher, Map<String, Object> parameters) {
        return client.query(cypher)
                .bindAll(parameters)
                .fetchAs(Term.class)
                .mappedBy((types, row) -> Term.of(row.get("term"), row.get("parent"), row.get("members")))
                .all();
    }
}
