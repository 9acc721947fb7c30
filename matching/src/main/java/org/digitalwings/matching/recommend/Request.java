package org.digitalwings.matching.recommend;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.digitalwings.matching.community.Community;
import org.digitalwings.matching.community.Member;
import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Offer;
import org.digitalwings.matching.deals.DealBook;
import org.digitalwings.matching.deals.DealWeights;
import org.digitalwings.matching.deals.Ranking;
import org.digitalwings.matching.deals.Sought;

/** All that is known of a seeker and its wish, gathered once for all candidates. For one thread. */
final class Request {

    /** How much more the words of the wish count than the seeker's own. */
    private static final double WISH_WEIGHT = 2;

    private static final DealWeights LEARNED = DealWeights.shipped();

    private final ProfileIndex index;
    private final Past past;
    private final Wish wish;
    private final int seeker;
    private final Rules rules;
    private final Measured profile;
    private final History history;
    private final CoInvestors coInvestors;
    private final Reach reach;
    private final Focus focus;
    private final Focus historyFocus;
    private final Map<Space, Masses> likenesses = new EnumMap<>(Space.class);
    private final List<Need> needs;
    private final List<Offer> offers;
    private final Stages stages;
    private final int stage;
    private final DealBook deals;
    private final Demand demand;
    private boolean ranked;
    private Optional<Ranking> funding = Optional.empty();
    private final ExampleProfile liked;
    private final ExampleProfile unliked;
    private final Map<Integer, Map<Integer, Double>> stageShares = new HashMap<>();

    Request(Context context, MemberId seeker, Wish wish) {
        this.index = context.index();
        this.deals = context.deals();
        this.demand = context.demand();
        this.past = new Past(index.community(), wish.asOf());
        this.wish = wish;
        this.seeker = find(seeker);
        this.rules = new Rules(past, this.seeker, wish.purpose(), context.pairs());
        this.profile = sought();
        this.history = History.of(past, actors());
        this.coInvestors = new CoInvestors(past, rules.actors());
        this.reach = new Reach(past, this.seeker, rules.actors());
        this.focus = Focus.on(index, profile);
        this.historyFocus = new Focus(index);
        for (int at = 0; at < history.size(); at++) {
            historyFocus.add(index.measured(history.member(at)), history.weight(at));
        }
        for (int member : history.away().members()) {
            historyFocus.add(index.measured(member), -history.away().get(member));
        }
        this.stages = new Stages(past);
        this.stage = rules.actors().stream()
                .mapToInt(stages::next)
                .filter(next -> next != Stages.NONE)
                .findFirst()
                .orElse(Stages.NONE);
        this.liked = examples(wish.examples().like());
        this.unliked = examples(wish.examples().unlike());
        this.needs = stated(member -> openNeeds(member).stream());
        this.offers = stated(member -> openOffers(member).stream());
    }

    /** Nobody is ranked where there are no deals to learn from. */
    private Optional<Ranking> ranking(int company) {
        Wish.Round round = wish.round();
        Sought sought = new Sought(company, community().member(company), round.name(), round.cny(), round.currency());
        return Optional.of(deals.rank(sought, wish.asOf(), LEARNED)).filter(ranking -> ranking.size() > 0);
    }

    /** The investors as the model learned from deals ranks them, ranked when first asked for; empty where no company seeks investors. */
    Optional<Ranking> funding() {
        if (!ranked) {
            ranked = true;
            funding =
                    kinds().contains(MemberKind.INVESTOR) ? Raising.of(this).flatMap(this::ranking) : Optional.empty();
        }
        return funding;
    }

    AnswerWeights answerWeights() {
        return demand.weights();
    }

    /** How many requests a candidate is to expect of the lists that showed it lately. */
    double expected(int candidate) {
        return demand.expected(community().member(candidate).id());
    }

    /** The index of a member of the community. */
    int find(MemberId id) {
        int found = community().indexOf(id);
        if (found < 0) {
            throw new UnknownMemberException(id);
        }
        return found;
    }

    private Measured sought() {
        Profile.Builder builder = new Profile.Builder();
        for (int actor : actors()) {
            builder.add(index.profile(actor), 1);
        }
        builder.add(index.reader().read(wish.text()), WISH_WEIGHT);
        return index.measure(builder.build());
    }

    ProfileIndex index() {
        return index;
    }

    Community community() {
        return index.community();
    }

    Past past() {
        return past;
    }

    Wish wish() {
        return wish;
    }

    int seeker() {
        return seeker;
    }

    /** The seeker, and what it acts for. */
    int[] actors() {
        return rules.actors().stream().mapToInt(Integer::intValue).toArray();
    }

    Rules rules() {
        return rules;
    }

    /** What the seeker is about, with what it acts for and the words of the wish. */
    Measured profile() {
        return profile;
    }

    /** What the seeker is about, for comparing. */
    Focus focus() {
        return focus;
    }

    /** How alike a member is to the seeker in a space, 0 to 1; measured once. */
    double likeness(Space space, int member) {
        Masses known = likenesses.computeIfAbsent(space, s -> new Masses());
        if (!known.contains(member)) {
            known.add(member, Math.min(1, focus.likeness(space, index.measured(member))));
        }
        return known.get(member);
    }

    /** Whom the seeker has turned to, for comparing. */
    Focus historyFocus() {
        return historyFocus;
    }

    History history() {
        return history;
    }

    CoInvestors coInvestors() {
        return coInvestors;
    }

    Reach reach() {
        return reach;
    }

    Stages stages() {
        return stages;
    }

    /** The round that the seeker, or what it acts for, would raise next; {@link Stages#NONE} where none does. */
    int stage() {
        return stage;
    }

    /** The share of an actor's investments at a stage, measured once. */
    double stageShare(int actor, int at) {
        return stageShares
                .computeIfAbsent(actor, a -> new HashMap<>())
                .computeIfAbsent(at, a -> stages.share(actor, at));
    }

    private ExampleProfile examples(List<MemberId> ids) {
        return new ExampleProfile(index, past, ids.stream().mapToInt(this::find).toArray());
    }

    /** Whom the suggested should be like. */
    ExampleProfile liked() {
        return liked;
    }

    /** Whom they should not be like. */
    ExampleProfile unliked() {
        return unliked;
    }

    /** The kinds that are wished for, or else those that suit the seeker's kind and purpose. */
    Set<MemberKind> kinds() {
        if (!wish.kinds().isEmpty()) {
            return wish.kinds();
        }
        MemberKind kind = community().member(rules.actors().getLast()).kind();
        return DefaultKinds.of(kind, wish.purpose());
    }

    private <T> List<T> stated(Function<Member, Stream<T>> open) {
        return rules.actors().stream().map(community()::member).flatMap(open).toList();
    }

    /** The open needs of the seeker and what it acts for, of the wished purpose. */
    List<Need> needs() {
        return needs;
    }

    /** The open offers of the seeker and what it acts for, of the wished purpose. */
    List<Offer> offers() {
        return offers;
    }

    List<Need> openNeeds(Member member) {
        return member.needs().stream()
                .filter(need -> wish.purpose() == null || need.purpose() == wish.purpose())
                .filter(need -> need.until() == null || !need.until().isBefore(wish.asOf()))
                .toList();
    }

    List<Offer> openOffers(Member member) {
        return member.offers().stream()
                .filter(offer -> wish.purpose() == null || offer.purpose() == wish.purpose())
                .filter(offer -> offer.until() == null || !offer.until().isBefore(wish.asOf()))
                .toList();
    }
}
