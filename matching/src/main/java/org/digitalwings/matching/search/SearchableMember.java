package org.digitalwings.matching.search;

import java.util.Map;
import org.digitalwings.matching.community.Member;

/**
 * A member as it can be found: what an audience may not see is not in what that audience searches.
 *
 * @param member as everybody in the community may see it
 * @param forManagers as managers may see it; equal to {@code member} where they see no more
 * @param contacts addresses and numbers by which it can be found, each with the least who may
 * @param hiding whether the member has said of anything that the community may not see it, perhaps only just now
 */
public record SearchableMember(
        Member member, Member forManagers, Map<String, SearchAudience> contacts, boolean hiding) {

    public SearchableMember {
        if (!member.id().equals(forManagers.id())) {
            throw new IllegalArgumentException(
                    "Managers cannot see member %s where others see %s.".formatted(forManagers.id(), member.id()));
        }
        contacts = Map.copyOf(contacts);
    }

    /** A member of whom everybody sees the same. */
    public static SearchableMember open(Member member) {
        return new SearchableMember(member, member, Map.of(), false);
    }
}
