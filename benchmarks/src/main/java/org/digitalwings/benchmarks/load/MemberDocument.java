package org.digitalwings.benchmarks.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Topic;

/** What another server than the product has of a member. */
final class MemberDocument {

    /** The fields that are searched by words. */
    static final List<String> WORDS = List.of("name", "aliases", "text", "needs", "place");

    /** The fields that are counted. */
    static final List<String> FACETS = List.of("kind", "topics", "divisions");

    private MemberDocument() {}

    /** The fields of a member, those of words and facets and its id. */
    static Map<String, Object> of(Member member) {
        List<String> divisions =
                member.place() == null ? List.of() : member.place().path();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", member.id().value());
        document.put("name", member.name());
        document.put("aliases", member.aliases());
        document.put("text", member.text());
        document.put("needs", member.needs().stream().map(Need::text).toList());
        document.put("place", String.join(" ", divisions));
        document.put("kind", member.kind().name());
        document.put("topics", member.topics().keySet().stream().map(Topic::id).toList());
        document.put("divisions", divisions);
        return document;
    }
}
