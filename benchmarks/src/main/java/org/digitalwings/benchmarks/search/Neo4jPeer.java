package org.digitalwings.benchmarks.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.digitalwings.benchmarks.http.JsonServer;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.matching.community.Member;
import tools.jackson.databind.JsonNode;

/** The full-text index of a Neo4j server without authentication. */
final class Neo4jPeer implements Peer {

    private static final String QUERIES = "/db/neo4j/query/v2";
    private static final int BATCH = 1000;

    private final JsonServer server;
    private final String analyzer;

    /** With one of the analyzers that Neo4j has, such as {@code cjk}. */
    Neo4jPeer(URI address, String analyzer) {
        this.server = new JsonServer(address);
        this.analyzer = analyzer;
    }

    @Override
    public void index(List<Member> corpus) {
        cypher("DROP INDEX peer IF EXISTS", Map.of());
        cypher("MATCH (n:Peer) CALL (n) { DELETE n } IN TRANSACTIONS", Map.of());
        cypher("""
                CREATE FULLTEXT INDEX peer FOR (n:Peer) ON EACH [n.name, n.aliases, n.text, n.place]
                OPTIONS {indexConfig: {`fulltext.analyzer`: '%s'}}
                """.formatted(analyzer), Map.of());
        for (int from = 0; from < corpus.size(); from += BATCH) {
            List<Map<String, Object>> documents = corpus.subList(from, Math.min(from + BATCH, corpus.size())).stream()
                    .map(Neo4jPeer::document)
                    .toList();
            cypher("UNWIND $documents AS document CREATE (n:Peer) SET n = document", Map.of("documents", documents));
        }
        cypher("CALL db.awaitIndexes(300)", Map.of());
    }

    private static Map<String, Object> document(Member member) {
        Map<String, Object> document =
                new LinkedHashMap<>(Map.of("id", member.id().value()));
        Stream.of(Field.values()).forEach(field -> document.put(field.key(), Peer.text(member, field)));
        return document;
    }

    @Override
    public List<Ranked> search(String question, int most) {
        JsonNode rows = cypher(
                        "CALL db.index.fulltext.queryNodes('peer', $question, {limit: $most}) YIELD node, score RETURN node.id, score",
                        Map.of("question", QueryParserBase.escape(question), "most", most))
                .at("/data/values");
        List<Ranked> ranked = new ArrayList<>();
        for (JsonNode row : rows) {
            ranked.add(new Ranked(row.get(0).asString(), row.get(1).asDouble()));
        }
        return ranked;
    }

    private JsonNode cypher(String statement, Map<String, Object> parameters) {
        return server.ask("POST", QUERIES, Map.of("statement", statement, "parameters", parameters));
    }

    @Override
    public void close() {
        server.close();
    }
}
