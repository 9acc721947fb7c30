package org.digitalwings.app.community;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.digitalwings.graph.snapshot.CommunityReader;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.Tie;
import org.digitalwings.matching.search.SearchableMember;
import org.springframework.stereotype.Component;

/** The members and ties of the graph in the language of matching. The caller's thread waits for the database. */
@Component
public final class StoredCommunity {

    private final CommunityReader reader;

    StoredCommunity(CommunityReader reader) {
        this.reader = reader;
    }

    /** Hands on every member, streaming. */
    public void members(Consumer<Member> action) {
        reader.members(row -> action.accept(MemberTranslation.member(row)));
    }

    /** The members with these ids that there are, in any order. */
    public List<Member> members(Collection<MemberId> ids) {
        List<Member> members = new ArrayList<>();
        reader.members(texts(ids), row -> members.add(MemberTranslation.member(row)));
        return members;
    }

    /** Hands on every member as it can be found, streaming. */
    public void searchable(Consumer<SearchableMember> action) {
        reader.members(row -> action.accept(MemberTranslation.searchable(row)));
    }

    /** The members with these ids that there are as they can be found, in any order. */
    public List<SearchableMember> searchable(Collection<MemberId> ids) {
        List<SearchableMember> members = new ArrayList<>();
        reader.members(texts(ids), row -> members.add(MemberTranslation.searchable(row)));
        return members;
    }

    /** Hands on every tie between members, streaming. */
    public void ties(Consumer<Tie> action) {
        reader.ties(row -> action.accept(TieTranslation.tie(row)));
    }

    /** The ties at these members in both directions, each once. */
    public Set<Tie> ties(Collection<MemberId> ids) {
        Set<Tie> ties = new HashSet<>();
        reader.ties(texts(ids), row -> ties.add(TieTranslation.tie(row)));
        return ties;
    }

    private static List<String> texts(Collection<MemberId> ids) {
        return ids.stream().map(MemberId::value).toList();
    }
}
