package org.digitalwings.benchmarks.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.digitalwings.benchmarks.http.JsonServer;
import org.digitalwings.matching.community.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Neo4j without authentication, with its full-text index by the analyzer of Chinese, Japanese and Korean. */
final class Neo4jServer implements LoadedServer {

    private static final String QUERIES = "/db/neo4j/query/v2";
    private static final int BATCH = 1000;

    private static final String SEARCH = """
            CALL db.index.fulltext.queryNodes('load', $words, {limit: $page}) YIELD node, score
            RETURN node.id, node.kind, node.name, node.text, score
            """;

    private static final String FACETS = """
            CALL db.index.fulltext.queryNodes('load', $words) YIELD node, score
            WHERE node.kind IN ['STARTUP', 'PROJECT']
            WITH collect({node: node, score: score}) AS found
            RETURN size(found) AS total,
                   [hit IN found[..$page] | [hit.node.id, hit.node.kind, hit.node.name, hit.node.text, hit.score]] AS hits,
                   COLLECT { UNWIND found AS hit WITH hit.node.kind AS kind, count(*) AS members RETURN [kind, members] } AS kinds,
                   COLLECT { UNWIND found AS hit UNWIND hit.node.topics AS topic WITH topic, count(*) AS members RETURN [topic, members] } AS topics,
                   COLLECT { UNWIND found AS hit UNWIND hit.node.divisions AS division WITH division, count(*) AS members RETURN [division, members] } AS divisions
            """;

    private static final String SUGGEST = """
            CALL db.index.fulltext.queryNodes('loadNames', $beginning, {limit: $names}) YIELD node
            RETURN node.id, node.kind, node.name
            """;

    private final URI address;
    private final JsonServer server;

    Neo4jServer(URI address) {
        this.address = address;
        this.server = new JsonServer(address);
    }

    @Override
    public void index(List<Member> community) {
        cypher("DROP INDEX load IF EXISTS", Map.of());
        cypher("DROP INDEX loadNames IF EXISTS", Map.of());
        cypher("MATCH (n:Load) CALL (n) { DELETE n } IN TRANSACTIONS", Map.of());
        cypher("""
                CREATE FULLTEXT INDEX load FOR (n:Load) ON EACH [n.name, n.aliases, n.text, n.needs, n.place]
                OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
                """, Map.of());
        // Names as they are: only a single token can be completed from its beginning.
        cypher("""
                CREATE FULLTEXT INDEX loadNames FOR (n:Load) ON EACH [n.name, n.aliases]
                OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
                """, Map.of());
        for (int from = 0; from < community.size(); from += BATCH) {
            List<Map<String, Object>> documents =
                    community.subList(from, Math.min(from + BATCH, community.size())).stream()
                            .map(MemberDocument::of)
                            .toList();
            cypher("UNWIND $documents AS document CREATE (n:Load) SET n = document", Map.of("documents", documents));
        }
        cypher("CALL db.awaitIndexes(300)", Map.of());
    }

    @Override
    public void open(HttpClient client) {}

    @Override
    public HttpRequest request(Task task, String text) {
        String escaped = QueryParserBase.escape(text);
        Map<String, Object> body = switch (task) {
            case SEARCH -> statement(SEARCH, Map.of("words", escaped, "page", PAGE));
            case FACETS -> statement(FACETS, Map.of("words", escaped, "page", PAGE));
            case SUGGEST -> statement(SUGGEST, Map.of("beginning", escaped.replace(" ", "\\ ") + "*", "names", NAMES));
        };
        return HttpRequest.newBuilder(address.resolve(QUERIES))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build();
    }

    @Override
    public long found(Task task, JsonNode answer) {
        JsonNode rows = answer.at("/data/values");
        return switch (task) {
            case SEARCH, SUGGEST -> rows.size();
            case FACETS -> rows.path(0).path(0).asLong();
        };
    }

    private void cypher(String statement, Map<String, Object> parameters) {
        server.ask("POST", QUERIES, statement(statement, parameters));
    }

    private static Map<String, Object> statement(String statement, Map<String, Object> parameters) {
        return Map.of("statement", statement, "parameters", parameters);
    }

    @Override
    public void close() {
        server.close();
    }
}
