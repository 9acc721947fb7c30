package org.digitalwings.matching.recommend;

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
        return value == 0 ? Evidence.NONE : Evidence.of("deals", value, Side.BOTH, new CommonRounds(pair)::reason);
    }
}
