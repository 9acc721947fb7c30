package org.digitalwings.benchmarks.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.benchmarks.http.BulkIndexing;
import org.digitalwings.benchmarks.http.JsonServer;
import org.digitalwings.matching.community.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** OpenSearch with its analyzer of Chinese, Japanese and Korean, keywords for facets, and its completion suggester. */
final class OpenSearchServer implements LoadedServer {

    private static final String INDEX = "/load";

    private final URI address;
    private final JsonServer server;

    OpenSearchServer(URI address) {
        this.address = address;
        this.server = new JsonServer(address);
    }

    @Override
    public void index(List<Member> community) {
        server.ask("DELETE", INDEX + "?ignore_unavailable=true", Map.of());
        Map<String, Object> properties = new LinkedHashMap<>();
        MemberDocument.WORDS.forEach(field -> properties.put(field, Map.of("type", "text", "analyzer", "cjk")));
        MemberDocument.FACETS.forEach(field -> properties.put(field, Map.of("type", "keyword")));
        properties.put("names", Map.of("type", "completion", "analyzer", "simple"));
        server.ask(
                "PUT",
                INDEX,
                Map.of(
                        "settings", Map.of("number_of_shards", 1, "number_of_replicas", 0),
                        "mappings", Map.of("properties", properties)));
        BulkIndexing.index(server, INDEX, community, OpenSearchServer::document);
        server.ask("POST", INDEX + "/_refresh", Map.of());
    }

    private static Map<String, Object> document(Member member) {
        Map<String, Object> document = MemberDocument.of(member);
        document.put(
                "names",
                Stream.concat(Stream.of(member.name()), member.aliases().stream())
                        .toList());
        return document;
    }

    @Override
    public void open(HttpClient client) {}

    @Override
    public HttpRequest request(Task task, String text) {
        Map<String, Object> words =
                Map.of("multi_match", Map.of("query", text, "type", "most_fields", "fields", MemberDocument.WORDS));
        Map<String, Object> highlight = Map.of("fields", Map.of("text", Map.of(), "needs", Map.of()));
        Map<String, Object> body = switch (task) {
            case SEARCH -> Map.of("size", PAGE, "query", words, "highlight", highlight);
            case FACETS ->
                Map.of(
                        "size",
                        PAGE,
                        "query",
                        Map.of(
                                "bool",
                                Map.of(
                                        "must",
                                        words,
                                        "filter",
                                        Map.of("terms", Map.of("kind", List.of("STARTUP", "PROJECT"))))),
                        "highlight",
                        highlight,
                        "aggs",
                        aggregations());
            case SUGGEST ->
                Map.of(
                        "_source",
                        List.of("name", "kind"),
                        "suggest",
                        Map.of("names", Map.of("prefix", text, "completion", Map.of("field", "names", "size", NAMES))));
        };
        return HttpRequest.newBuilder(address.resolve(INDEX + "/_search"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build();
    }

    private static Map<String, Object> aggregations() {
        Map<String, Object> aggregations = new LinkedHashMap<>();
        MemberDocument.FACETS.forEach(
                field -> aggregations.put(field, Map.of("terms", Map.of("field", field, "size", 50))));
        return aggregations;
    }

    @Override
    public long found(Task task, JsonNode answer) {
        return switch (task) {
            case SEARCH, FACETS -> answer.at("/hits/total/value").asLong();
            case SUGGEST -> answer.at("/suggest/names/0/options").size();
        };
    }

    @Override
    public void close() {
        server.close();
    }
}
