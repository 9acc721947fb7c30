package org.digitalwings.matching.translation;

import com.github.houbb.opencc4j.support.datamap.impl.DataMaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is called otherwise in Taiwan than on the mainland: 軟體 is 软件, 網路 is 网络. By OpenCC's tables, as opencc4j ships them. A term is read
 * only as it is written in Taiwan: 软体 in simplified characters may be a soft body.
 *
 * @param text the text with the terms of the mainland
 * @param renderings what each replaced term is called on the mainland
 */
record TaiwanTerms(String text, List<Rendering> renderings) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final Map<String, String> MAINLAND = mainland();

    /** Reads a text from left to right, longer terms before shorter ones; linear in its length. */
    static TaiwanTerms read(String text) {
        var mainland = new StringBuilder();
        List<Rendering> renderings = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            String term = text.substring(at, end);
            String other = MAINLAND.get(term);
            mainland.append(other == null ? term : other);
            if (other != null) {
                renderings.add(new Rendering(Terms.of(term).key(), List.of(other), true));
            }
            at = end;
        }
        return new TaiwanTerms(mainland.toString(), renderings);
    }

    /** Where the longest term that begins at a place ends, or the character there. */
    private static int end(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST); end >= at + SHORTEST; end--) {
            if (MAINLAND.containsKey(text.substring(at, end))) {
                return end;
            }
        }
        return at + 1;
    }

    private static Map<String, String> mainland() {
        Map<String, String> mainland = new HashMap<>();
        DataMaps.taiwanSelf().tsPhrase().forEach((term, others) -> {
            boolean fits = term.length() >= SHORTEST && term.length() <= LONGEST && !others.isEmpty();
            // Where only the characters differ, folding has made them one already.
            if (fits && !Terms.of(term).equals(Terms.of(others.getFirst()))) {
                mainland.put(term, others.getFirst());
            }
        });
        return Map.copyOf(mainland);
    }
}
