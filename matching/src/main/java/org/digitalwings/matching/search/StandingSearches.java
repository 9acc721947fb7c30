package org.digitalwings.matching.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.Query;
import org.digitalwings.matching.community.Member;

/**
 * Searches that members are held against one by one, the other way round than an index. A search is read as {@link SearchIndex} reads
 * it, by words and filters without nearness in meaning, but has to be met by nearly all its words, see {@link SearchIndex#meets}.
 *
 * <p>Searches are kept in an index of their own by a word or value that a member must have, so that a member is held against
 * those only that it could meet. One writer, any number of readers.
 */
public final class StandingSearches implements AutoCloseable {

    /** How many of the words that a search demands a member is looked up by before it is held against the search itself. */
    private static final int PASSES = 3;

    /** A search on its way into the index takes some hundred kilobytes; thousands at once filled a heap of 1 GB. */
    private static final int SEARCHES_A_STEP = 100;

    private final Meanings meanings;
    private final FacetFields facets = new FacetFields();
    private final MemberDocuments documents = new MemberDocuments(facets, Meanings.NONE);
    private final Map<String, Query> known = new HashMap<>();
    private final Monitor monitor;

    /** @param meanings what terms are also called */
    public StandingSearches(Meanings meanings) {
        this.meanings = meanings;
        try {
            this.monitor = new Monitor(
                    Fields.analyzer(),
                    new MultipassTermFilteredPresearcher(PASSES),
                    new MonitorConfiguration().setQueryUpdateBufferSize(SEARCHES_A_STEP));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes these the searches, by id. What is as it was costs little. */
    public synchronized void set(Map<String, TypedQuery> searches) {
        List<String> gone =
                known.keySet().stream().filter(id -> !searches.containsKey(id)).toList();
        List<MonitorQuery> changed = new ArrayList<>();
        searches.forEach((id, typed) -> {
            Query query = StandingQuery.of(typed, meanings);
            if (!query.equals(known.put(id, query))) {
                changed.add(new MonitorQuery(id, query));
            }
        });
        try {
            if (!gone.isEmpty()) {
                known.keySet().removeAll(gone);
                monitor.deleteById(gone);
            }
            monitor.register(changed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the searches that a member meets, in order. */
    public Set<String> metBy(Member member) {
        try {
            Collection<QueryMatch> matches = monitor.match(documents.standing(member), QueryMatch.SIMPLE_MATCHER)
                    .getMatches();
            Set<String> ids = new TreeSet<>();
            matches.forEach(match -> ids.add(match.getQueryId()));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many searches there are. */
    public synchronized int size() {
        return known.size();
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
