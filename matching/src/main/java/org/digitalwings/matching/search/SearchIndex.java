package org.digitalwings.matching.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;

/**
 * An index of members that is a reader of the change log: what it holds and the position it has reached are committed
 * together, so that after a crash it goes on exactly where its durable content ends.
 *
 * <p>Each member is found, counted, suggested and highlighted by what the one who asks may see of it, and by nothing else.
 *
 * <p>Implementations are safe for one writer and any number of concurrent searchers.
 */
public interface SearchIndex extends AutoCloseable {

    /** The position in the change log up to which changes are durable in this index, 0 where it is empty. */
    long position();

    /**
     * Replaces members by what each audience may see of them, removes others, and moves the position. Searches see all of it when this returns; it is durable
     * after the next {@link #commit()} or {@link #close()}, and a crash before that undoes it together with its position.
     *
     * @param position at least the position of the call before
     */
    void replace(Collection<SearchableMember> changed, Collection<MemberId> removed, long position);

    /** As {@link #replace}, for members of whom everybody sees the same. */
    default void apply(Collection<Member> changed, Collection<MemberId> removed, long position) {
        replace(changed.stream().map(SearchableMember::open).toList(), removed, position);
    }

    /** Replaces members by what they are now, so that what has been learned of their meaning is found; moves no position. */
    void renew(Collection<SearchableMember> members);

    /** As {@link #renew}, for members of whom everybody sees the same. */
    default void refresh(Collection<Member> members) {
        renew(members.stream().map(SearchableMember::open).toList());
    }

    /** Some of the members whose meaning is not known yet: words find them, nearness in meaning does not. */
    List<MemberId> toEmbed(int limit);

    /** The number of all such members. */
    long toEmbed();

    /** What the meaning of a member is learned from. */
    static String meaningText(Member member) {
        return VectorFields.text(member);
    }

    /** Removes every member and goes back to position 0, for building the index anew; durable as what is applied. */
    void clear();

    /** Makes all that was applied durable. Cheap where nothing was applied since the last time. */
    void commit();

    /**
     * Brings together what was indexed piece by piece, so that it is searched as fast as what was indexed at once. Takes some
     * 12 seconds for 100,000 members with meanings, while which the index is searched and changed as ever. Where little was
     * indexed since, it lets go of earlier states that no later page shows any more, and of their files.
     */
    void compact();

    /**
     * Finds members. No text fails: what is no valid syntax is read as plain words, what has no words finds nothing.
     *
     * @throws InvalidCursorException where the cursor is not one that a page of this index gave
     */
    SearchPage search(SearchQuery query);

    /** How many members a query's words and filters match, without those that are only near in meaning. */
    long count(SearchQuery query);

    /**
     * How many members meet a search as {@link StandingSearches} hold them against it: where any word of {@link #search} finds, all
     * of few words or most of many are demanded, a term in its own words or others. Asked as everybody in the community.
     */
    long meets(TypedQuery query);

    /** Members as everybody sees them, as hits of a text with the passages that have its words; those that are not in the index are left out. */
    List<Hit> show(Collection<MemberId> members, String text);

    /**
     * Names that begin with what was typed so far, in Chinese characters, pinyin, initials or Latin letters: written
     * matches before spoken ones, then shorter names, then by id.
     *
     * @param limit 1 to 200
     */
    List<Completion> complete(String typed, int limit);

    /** The member with an id, or that is called just so; of several the one whose name is shortest, then by id. */
    Optional<MemberId> named(String called);

    /**
     * How the words of a text that no member has may have been meant: Latin words by their letters, Chinese ones by their sound
     * among names and topics. For when a search finds nothing or little; any text is valid.
     *
     * @param text the words as typed, without filters
     */
    Respelling respell(String text, SearchAudience audience);

    /** As for everybody in the community. */
    default Respelling respell(String text) {
        return respell(text, SearchAudience.COMMUNITY);
    }

    /**
     * Members of the same kind whose texts have most in common with a member's, the closest first; empty where it is not in the index.
     *
     * @param limit 1 to 200
     */
    Optional<Similar> similar(MemberId id, int limit, SearchAudience audience);

    /** As for everybody in the community. */
    default Optional<Similar> similar(MemberId id, int limit) {
        return similar(id, limit, SearchAudience.COMMUNITY);
    }

    /** How many members have a value of a facet, as everybody in the community may see it. */
    long count(Facet facet, String value);

    /** The number of members that can be found. */
    long size();

    /** Commits and closes. */
    @Override
    void close();
}
