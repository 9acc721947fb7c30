package org.digitalwings.benchmarks.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalwings.benchmarks.http.BulkIndexing;
import org.digitalwings.benchmarks.http.JsonServer;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.matching.community.Member;
import tools.jackson.databind.JsonNode;

/** An OpenSearch server, without plugins. */
final class OpenSearchPeer implements Peer {

    private static final String INDEX = "/peer";

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
        BulkIndexing.index(server, INDEX, corpus, OpenSearchPeer::document);
        server.ask("POST", INDEX + "/_refresh", Map.of());
    }

    private static Map<String, Object> document(Member member) {
        Map<String, Object> document = new LinkedHashMap<>();
        Stream.of(Field.values()).forEach(field -> document.put(field.key(), Peer.text(member, field)));
        return document;
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
