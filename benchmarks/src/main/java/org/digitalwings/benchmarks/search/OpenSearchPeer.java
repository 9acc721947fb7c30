package org.digitalwings.benchmarks.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.benchmarks.http.JsonServer;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.matching.community.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An OpenSearch server, without plugins. */
final class OpenSearchPeer implements Peer {

    private static final String INDEX = "/peer";
    private static final int BULK = 1000;

    private final JsonServer server;
    private final Map<String, Object> analyzer;

    private OpenSearchPeer(URI address, Map<String, Object> analyzer) {
        this.server = new JsonServer(address);
        this.analyzer = analyzer;
    }

    /** With the analyzer of Chinese, Japanese and Korean: pairs of characters. */
    static OpenSearchPeer cjk(URI address) {
        return new OpenSearchPeer(address, Map.of("type", "cjk"));
    }

    /** With the standard tokenizer (Unicode's word borders: single Han characters), width and accents folded, English stems. */
    static OpenSearchPeer standardFolding(URI address) {
        return new OpenSearchPeer(
                address,
                Map.of(
                        "type",
                        "custom",
                        "tokenizer",
                        "standard",
                        "filter",
                        List.of("cjk_width", "lowercase", "asciifolding", "porter_stem")));
    }

    @Override
    public void index(List<Member> corpus) {
        server.ask("DELETE", INDEX + "?ignore_unavailable=true", Map.of());
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            properties.put(field.key(), Map.of("type", "text", "analyzer", "peer"));
        }
        server.ask(
                "PUT",
                INDEX,
                Map.of(
                        "settings",
                        Map.of(
                                "number_of_shards", 1,
                                "number_of_replicas", 0,
                                "analysis", Map.of("analyzer", Map.of("peer", analyzer))),
                        "mappings",
                        Map.of("properties", properties)));
        for (int from = 0; from < corpus.size(); from += BULK) {
            bulk(corpus.subList(from, Math.min(from + BULK, corpus.size())));
        }
        server.ask("POST", INDEX + "/_refresh", Map.of());
    }

    private void bulk(List<Member> members) {
        JsonMapper json = JsonMapper.shared();
        StringBuilder lines = new StringBuilder();
        for (Member member : members) {
            lines.append(json.writeValueAsString(
                            Map.of("index", Map.of("_id", member.id().value()))))
                    .append('\n');
            Map<String, Object> source = new LinkedHashMap<>();
            Stream.of(Field.values()).forEach(field -> source.put(field.key(), Peer.text(member, field)));
            lines.append(json.writeValueAsString(source)).append('\n');
        }
        JsonNode answer = server.ask("POST", INDEX + "/_bulk", "application/x-ndjson", lines.toString());
        if (answer.path("errors").asBoolean(true)) {
            throw new IllegalStateException("OpenSearch did not take every document.");
        }
    }

    @Override
    public List<Ranked> search(String question, int most) {
        Map<String, Object> query = Map.of(
                "size",
                most,
                "_source",
                false,
                "query",
                Map.of(
                        "multi_match",
                        Map.of(
                                "query",
                                question,
                                "type",
                                "most_fields",
                                "fields",
                                Stream.of(Field.values()).map(Field::key).toList())));
        List<Ranked> ranked = new ArrayList<>();
        for (JsonNode hit : server.ask("POST", INDEX + "/_search", query).at("/hits/hits")) {
            ranked.add(new Ranked(hit.path("_id").asString(), hit.path("_score").asDouble()));
        }
        return ranked;
    }

    @Override
    public void close() {
        server.close();
    }
}
