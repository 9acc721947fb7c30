package org.digitalwings.benchmarks.http;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.digitalwings.matching.community.Member;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Indexes members in OpenSearch, many at once. */
public final class BulkIndexing {

    private static final int BULK = 1000;

    private BulkIndexing() {}

    /**
     * Indexes members by their ids; they are found after a refresh.
     *
     * @param index the path of the index, such as {@code /members}
     * @param document what is indexed of a member
     * @throws IllegalStateException where the server does not take all of them
     */
    public static void index(
            JsonServer server, String index, List<Member> members, Function<Member, Map<String, Object>> document) {
        for (int from = 0; from < members.size(); from += BULK) {
            bulk(server, index, members.subList(from, Math.min(from + BULK, members.size())), document);
        }
    }

    private static void bulk(
            JsonServer server, String index, List<Member> members, Function<Member, Map<String, Object>> document) {
        JsonMapper json = JsonMapper.shared();
        StringBuilder lines = new StringBuilder();
        for (Member member : members) {
            lines.append(json.writeValueAsString(
                            Map.of("index", Map.of("_id", member.id().value()))))
                    .append('\n')
                    .append(json.writeValueAsString(document.apply(member)))
                    .append('\n');
        }
        JsonNode answer = server.ask("POST", index + "/_bulk", "application/x-ndjson", lines.toString());
        if (answer.path("errors").asBoolean(true)) {
            throw new IllegalStateException("OpenSearch did not take every document.");
        }
    }
}
