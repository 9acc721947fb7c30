package org.digitalwings.benchmarks.search;

import java.util.List;
import java.util.Locale;
import org.digitalwings.benchmarks.trec.Ranked;
import org.digitalwings.matching.community.Member;

/** Another engine, with its own defaults: name, aliases, text and place, each a field of its own, none weighted. */
interface Peer extends AutoCloseable {

    /** Indexes a corpus, in place of what it had; everything can be found when this returns. */
    void index(List<Member> corpus);

    /** The best documents for a question, best first. */
    List<Ranked> search(String question, int most);

    @Override
    void close();

    /** What a document has in each field. */
    static String text(Member member, Field field) {
        return switch (field) {
            case NAME -> member.name();
            case ALIASES -> String.join(" ", member.aliases());
            case TEXT -> member.text();
            case PLACE ->
                member.place() == null ? "" : String.join(" ", member.place().path());
        };
    }

    /** A field of a document. */
    enum Field {
        NAME,
        ALIASES,
        TEXT,
        PLACE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
