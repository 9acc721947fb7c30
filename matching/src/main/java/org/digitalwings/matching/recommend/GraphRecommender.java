package org.digitalwings.matching.recommend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.deals.DealBook;

/**
 * Recommends from one snapshot of the community, by its texts, attributes and dated ties: candidates from several sources,
 * hard rules, and a fixed weighted sum of signals, each from 0 to 1; the history of investors as a company that raises money sees it is
 * one of them, by the model learned from deals ({@link TrackRecord}). Nothing dated after the wish's day is looked at, but for
 * what members say of themselves, which has no date.
 */
public final class GraphRecommender implements Recommender {

    private static final int MAX_LIMIT = 1_000;

    private final ProfileIndex index;
    private final MostActive mostActive;
    private final DealBook deals;

    private GraphRecommender(ProfileIndex index, MostActive mostActive, DealBook deals) {
        this.index = index;
        this.mostActive = mostActive;
        this.deals = deals;
    }

    /** A recommender on a snapshot. Reads all texts: O(their length). */
    public static GraphRecommender of(Community community) {
        return new GraphRecommender(ProfileIndex.of(community), new MostActive(community), DealBook.of(community));
    }

    /** A recommender on a later snapshot. Reads the texts of those members only that are different. */
    public GraphRecommender following(Community next) {
        if (next == community()) {
            return this;
        }
        int[] changed = next.changedSince(community());
        return new GraphRecommender(
                index.following(next, changed), mostActive.following(next, changed), deals.following(next, changed));
    }

    /** The snapshot that this recommends from. */
    public Community community() {
        return index.community();
    }

    @Override
    public List<Suggestion> suggest(MemberId seeker, Wish wish, int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "Limit %d of suggestions must be from 1 to %d.".formatted(limit, MAX_LIMIT));
        }
        Request request = new Request(index, deals, seeker, wish);
        Set<MemberKind> kinds = request.kinds();
        return Arrays.stream(Candidates.of(request, mostActive))
                .filter(candidate -> WishedFor.missedBy(community().member(candidate), wish, kinds)
                        .isEmpty())
                .filter(candidate -> request.barriers().against(candidate).isEmpty())
                .mapToObj(candidate -> Scoring.of(new Pair(request, candidate)))
                .sorted(Scoring.BEST_FIRST)
                .limit(limit)
                .map(Scoring::suggestion)
                .toList();
    }

    @Override
    public List<Verdict> judge(MemberId seeker, Wish wish, List<MemberId> candidates) {
        Request request = new Request(index, deals, seeker, wish);
        return candidates.stream()
                .map(candidate -> verdict(request, request.find(candidate)))
                .toList();
    }

    private Verdict verdict(Request request, int other) {
        List<Reason> forbiddenBy = new ArrayList<>(request.barriers().against(other));
        forbiddenBy.addAll(WishedFor.missedBy(community().member(other), request.wish(), request.kinds()));
        return new Verdict(forbiddenBy, Scoring.of(new Pair(request, other)).suggestion());
    }

    /**
     * What a member knows of entrants as a judge.
     *
     * @throws UnknownMemberException where the judge is not in the community
     */
    public Expertise expertise(MemberId judge, LocalDate asOf) {
        return new Expertise(new Request(index, deals, judge, Wish.anything(asOf)));
    }
}
