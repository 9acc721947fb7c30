package org.digitalwings.matching.recommend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.digitalwings.matching.community.Need;
import org.digitalwings.matching.community.Offer;
import org.digitalwings.matching.community.Purpose;

/**
 * Needs against offers of the same purpose, both open on the day: 0.6 where the purposes meet, and up to 0.4 more for the
 * square root of the cosine of the two texts. What the candidate gives the seeker, or what the seeker gives it.
 */
record NeedOfferFit() implements Signal {

    private static final double PURPOSE = 0.6;

    @Override
    public String code() {
        return "need-offer-fit";
    }

    private record Match(double value, Need need, Offer offer) {}

    @Override
    public Evidence measure(Pair pair) {
        Request request = pair.request();
        Optional<Match> given = best(pair, request.needs(), request.openOffers(pair.member()));
        Optional<Match> asked = best(pair, request.openNeeds(pair.member()), request.offers());
        double gives = given.map(Match::value).orElse(0.0);
        double asks = asked.map(Match::value).orElse(0.0);
        Supplier<Optional<Reason>> reason = () -> gives >= asks
                ? given.map(match -> reason(ReasonCode.OFFERS_WHAT_YOU_SEEK, match))
                : asked.map(match -> reason(ReasonCode.SEEKS_WHAT_YOU_OFFER, match));
        return Evidence.either(
                new Evidence.Part("need-met", gives, Side.BOTH),
                new Evidence.Part("offer-taken", asks, Side.BOTH),
                reason);
    }

    private static Optional<Match> best(Pair pair, List<Need> needs, List<Offer> offers) {
        Match best = null;
        for (Need need : needs) {
            for (Offer offer : offers) {
                if (need.purpose() == offer.purpose()) {
                    double value = PURPOSE + (1 - PURPOSE) * Math.sqrt(likeness(pair, need.text(), offer.text()));
                    best = best == null || value > best.value() ? new Match(value, need, offer) : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double likeness(Pair pair, String need, String offer) {
        ProfileIndex index = pair.index();
        return index.cosine(Space.TEXT, index.statement(need), index.statement(offer));
    }

    /** Arguments: the purpose's code, the need's text, the offer's text. */
    private static Reason reason(ReasonCode code, Match match) {
        return new Reason(
                code,
                List.of(
                        code(match.need().purpose()),
                        match.need().text(),
                        match.offer().text()),
                List.of());
    }

    private static String code(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
