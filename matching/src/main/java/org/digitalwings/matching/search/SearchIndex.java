package org.digitalwings.matching.search;

import java.util.Collection;
import java.util.List;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;

/**
 * An index of members that is a reader of the change log: what it holds and the position it has reached are committed
 * together, so that after a crash it goes on exactly where its content ends.
 *
 * <p>Implementations are safe for one writer and any number of concurrent searchers.
 */
public interface SearchIndex extends AutoCloseable {

    /** The position in the change log up to which changes are durable in this index, 0 where it is empty. */
    long position();

    /**
     * Replaces members, removes others, and moves the position, as one commit that searches see when this returns.
     *
     * @param position at least the present {@link #position()}
     */
    void apply(Collection<Member> changed, Collection<MemberId> removed, long position);

    /** Finds members; a query text that is no valid syntax is read as plain words. */
    SearchPage search(SearchQuery query);

    /** Names that begin with what was typed so far, in Chinese characters, pinyin, initials or Latin letters. */
    List<Completion> complete(String typed, int limit);

    /** The number of members that can be found. */
    long size();

    @Override
    void close();
}
