package org.digitalwings.matching.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.digitalwings.matching.community.MemberId;

/**
 * Deals in common with the seeker's circle of investors: ln(1 + 5 m) / 6 up to 1, where m is the decayed number of deals
 * ({@link CoInvestors}); about 80 recent ones make 1.
 */
record CoInvestment() implements Signal {

    private static final double SCALE = 6;
    private static final double STEEPNESS = 5;

    @Override
    public String code() {
        return "co-investment";
    }

    @Override
    public Evidence measure(Pair pair) {
        double mass = pair.request().coInvestors().mass(pair.candidate());
        double value = Math.min(1, Math.log1p(STEEPNESS * mass) / SCALE);
        return value == 0 ? Evidence.NONE : Evidence.of("deals", value, reason(pair));
    }

    /** Arguments: the number of deals, the investor on the seeker's side, the latest company. */
    private static Optional<Reason> reason(Pair pair) {
        List<CoInvestors.Deal> deals = pair.request().coInvestors().deals(pair.candidate(), new ArrayList<>());
        if (deals.isEmpty()) {
            return Optional.empty();
        }
        CoInvestors.Deal deal = deals.getLast();
        List<MemberId> path = new ArrayList<>();
        for (int member :
                new int[] {pair.request().seeker(), deal.ours(), deal.company(), deal.theirs(), pair.candidate()}) {
            if (!path.contains(pair.id(member))) {
                path.add(pair.id(member));
            }
        }
        List<String> arguments =
                List.of(String.valueOf(deals.size()), pair.name(deal.ours()), pair.name(deal.company()));
        return Optional.of(new Reason(ReasonCode.CO_INVESTMENT, arguments, path));
    }
}
