package org.digitalwings.matching.recommend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Purpose;
import org.digitalwings.matching.deals.DealBook;

/**
 * Recommends from one snapshot of the community, by its texts, attributes and dated ties: candidates from several sources,
 * hard rules, and the probability that both sides say yes ({@link AnswerWeights}) by a weighted sum of signals for each side; the history of
 * investors as a company that raises money sees it is one of them, by the model learned from deals ({@link TrackRecord}). Nothing dated after the wish's day is looked at, but for
 * what members say of themselves, which has no date.
 */
public final class GraphRecommender implements Recommender {

    private static final int MAX_LIMIT = 1_000;

    private final Context context;
    private final MostActive mostActive;

    private GraphRecommender(Context context, MostActive mostActive) {
        this.context = context;
        this.mostActive = mostActive;
    }

    /** A recommender on a snapshot. Reads all texts: O(their length). */
    public static GraphRecommender of(Community community) {
        return new GraphRecommender(
                new Context(ProfileIndex.of(community), DealBook.of(community), Demand.USUAL, PairKnowledge.NONE),
                new MostActive(community));
    }

    /** A recommender on a later snapshot. Reads the texts of those members only that are different. */
    public GraphRecommender following(Community next) {
        if (next == community()) {
            return this;
        }
        int[] changed = next.changedSince(community());
        return new GraphRecommender(
                new Context(
                        context.index().following(next, changed),
                        context.deals().following(next, changed),
                        context.demand(),
                        context.pairs()),
                mostActive.following(next, changed));
    }

    /** The same recommender, which takes answers and showings into account as these say. */
    public GraphRecommender with(AnswerWeights weights, Showings showings) {
        return new GraphRecommender(
                new Context(context.index(), context.deals(), new Demand(weights, showings), context.pairs()),
                mostActive);
    }

    /** The same recommender, which knows this of pairs of members. */
    public GraphRecommender with(PairKnowledge pairs) {
        return new GraphRecommender(new Context(context.index(), context.deals(), context.demand(), pairs), mostActive);
    }

    /** The snapshot that this recommends from. */
    public Community community() {
        return context.index().community();
    }

    @Override
    public List<Suggestion> suggest(MemberId seeker, Wish wish, int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "Limit %d of suggestions must be from 1 to %d.".formatted(limit, MAX_LIMIT));
        }
        Request request = new Request(context, seeker, wish);
        Set<MemberKind> kinds = request.kinds();
        List<Scoring> scored = Arrays.stream(Candidates.of(request, mostActive))
                .filter(candidate -> WishedFor.missedBy(community().member(candidate), wish, kinds)
                        .isEmpty())
                .filter(candidate -> request.rules().against(candidate).isEmpty())
                .mapToObj(candidate -> new Pair(request, candidate))
                .filter(pair -> context.demand().hasRoomFor(pair.answers()))
                .map(Scoring::of)
                .sorted(Scoring.BEST_FIRST)
                .toList();
        List<Variety.Placed> placed = wish.isSpread() ? Variety.spread(context.index(), scored) : Variety.none(scored);
        return placed.stream()
                .limit(limit)
                .map(one -> one.scoring().suggestion(notes(request, one)))
                .toList();
    }

    private List<Reason> notes(Request request, Variety.Placed placed) {
        int candidate = placed.scoring().candidate();
        List<Reason> notes = new ArrayList<>(request.rules().notes(candidate));
        if (placed.up() != 0) {
            notes.add(new Reason(
                    placed.up() > 0 ? ReasonCode.MOVED_UP : ReasonCode.MOVED_DOWN,
                    List.of(community().member(candidate).name(), String.valueOf(Math.abs(placed.up()))),
                    List.of()));
        }
        return notes;
    }

    @Override
    public List<Verdict> judge(MemberId seeker, Wish wish, List<MemberId> candidates) {
        Request request = new Request(context, seeker, wish);
        return candidates.stream()
                .map(candidate -> verdict(request, request.find(candidate)))
                .toList();
    }

    /** The weights by which answers are foretold. */
    public AnswerWeights answerWeights() {
        return context.demand().weights();
    }

    /** An answer as it looked the day before. */
    AnswerExample example(AnswerLog.Answer answer) {
        LocalDate before = LocalDate.ofEpochDay(answer.day() - 1L);
        MemberId seeker = community().member(answer.seeker()).id();
        Pair pair = new Pair(new Request(context, seeker, Wish.anything(before)), answer.candidate());
        boolean seekers = answer.side() == Side.SEEKER;
        return new AnswerExample(
                answer.side(),
                answer.day(),
                Fit.of(pair).of(answer.side()),
                seekers ? 0 : pair.answers().habit(),
                seekers ? 0 : pair.answers().load(0),
                answer.yes());
    }

    private Verdict verdict(Request request, int other) {
        List<Reason> forbiddenBy = new ArrayList<>(request.rules().against(other));
        forbiddenBy.addAll(WishedFor.missedBy(community().member(other), request.wish(), request.kinds()));
        Pair pair = new Pair(request, other);
        if (!context.demand().hasRoomFor(pair.answers())) {
            forbiddenBy.add(new Reason(ReasonCode.BUSY, List.of(pair.member().name()), List.of()));
        }
        return new Verdict(
                forbiddenBy, Scoring.of(pair).suggestion(request.rules().notes(other)));
    }

    /**
     * All conflicts of interest between two members, put aside or not: those that keep them from meeting for anything, and from judging. Paths lead from the first.
     *
     * @throws UnknownMemberException where one is not in the community
     */
    public List<Reason> conflicts(MemberId one, MemberId other, LocalDate asOf) {
        Past past = new Past(community(), asOf);
        int first = find(one);
        int second = find(other);
        Map<ReasonCode, Reason> conflicts = new EnumMap<>(ReasonCode.class);
        new Conflicts(past, first, null).with(second).forEach(conflict -> conflicts.put(conflict.code(), conflict));
        new Conflicts(past, first, Purpose.JUDGE)
                .with(second)
                .forEach(conflict -> conflicts.putIfAbsent(conflict.code(), conflict));
        return List.copyOf(conflicts.values());
    }

    private int find(MemberId id) {
        int found = community().indexOf(id);
        if (found < 0) {
            throw new UnknownMemberException(id);
        }
        return found;
    }

    /**
     * What a member knows of entrants as a judge.
     *
     * @throws UnknownMemberException where the judge is not in the community
     */
    public Expertise expertise(MemberId judge, LocalDate asOf) {
        return new Expertise(new Request(context, judge, Wish.forPurpose(Purpose.JUDGE, asOf)));
    }
}
