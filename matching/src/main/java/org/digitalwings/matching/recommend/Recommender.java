package org.digitalwings.matching.recommend;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/** Suggests members to a member. Implementations are safe for concurrent use and deterministic. */
public interface Recommender {

    /**
     * The members that suit the seeker best, best first, at most {@code limit}; ties are broken by id. Where the wish asks for variety, the first
     * {@value Variety#WINDOW} are spread over fields, and those that come earlier or later for that say so.
     *
     * @param limit 1 to 1000
     * @throws UnknownMemberException where the seeker is not in the community
     */
    List<Suggestion> suggest(MemberId seeker, Wish wish, int limit);

    /**
     * What is to be said of each of some members as a suggestion to the seeker, in their order, whether or not it would be suggested: the
     * rules that forbid it, and the score and explanation that it would have.
     *
     * @throws UnknownMemberException where one of them is not in the community
     */
    List<Verdict> judge(MemberId seeker, Wish wish, List<MemberId> candidates);

    /** What is to be said of one member. */
    default Verdict judge(MemberId seeker, Wish wish, MemberId candidate) {
        return judge(seeker, wish, List.of(candidate)).getFirst();
    }
}
